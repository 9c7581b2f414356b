import { readFileSync } from 'node:fs'

const corpus = new URL('../../packages/core/corpus/', import.meta.url)

interface CorpusLine {
  readonly kind: string
  readonly text: string
}

const read = (name: string): CorpusLine[] =>
  readFileSync(new URL(name, corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusLine)

/** Walks the list in big steps, so that any run of lines holds both languages and all kinds of faults. */
function spread<T>(list: readonly T[]): T[] {
  const step = 263 // prime, no divisor of the corpus's length
  return list.map((_, i) => list[(i * step) % list.length] as T)
}

export const keyResults: readonly string[] = spread(
  [...read('train.jsonl'), ...read('dev.jsonl')].filter(({ kind }) => kind === 'key-result'),
).map(({ text }) => text)

/** `count` lines from `start` on, beginning again at the end of the corpus. */
export const linesFrom = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => keyResults[(start + i) % keyResults.length] ?? '')
