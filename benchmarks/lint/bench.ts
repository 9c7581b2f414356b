/**
 * Key results a second on one core, parsed and linted with every text rule, beside a floor of 25 plain patterns on
 * the same lines: `node benchmarks/lint/bench.ts`. The median of many short batches, so that a busy machine disturbs less.
 */
import { readFileSync } from 'node:fs'
import { parseKeyResult } from '../../packages/core/src/kr/index.ts'
import { lintKeyResult } from '../../packages/core/src/lint/index.ts'
import { floor } from './floor.ts'

interface Line {
  readonly kind: string
  readonly text: string
}

const corpus = new URL('../../packages/core/corpus/', import.meta.url)
const lines = ['train', 'dev']
  .flatMap((split) =>
    readFileSync(new URL(`${split}.jsonl`, corpus), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line): Line => JSON.parse(line))
  .filter(({ kind }) => kind === 'key-result')
  .map(({ text }) => text)

const batch = 50

function rate(run: (line: string) => unknown): number {
  for (let round = 0; round < 20; round++) lines.forEach(run)
  const times: number[] = []
  for (let round = 0; round < 30; round++)
    for (let at = 0; at + batch <= lines.length; at += batch) {
      const start = performance.now()
      for (let i = at; i < at + batch; i++) run(lines[i] as string)
      times.push(performance.now() - start)
    }
  times.sort((a, b) => a - b)
  return Math.round((batch * 1000) / (times[times.length >> 1] as number))
}

function cost(text: string): number {
  const start = process.cpuUsage()
  lintKeyResult(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e3
}

const base = rate(floor)
console.table(
  Object.fromEntries(
    Object.entries({
      'floor: 25 patterns': base,
      parse: rate(parseKeyResult),
      'parse and lint': rate((line) => lintKeyResult(line)),
    }).map(([name, value]) => [
      name,
      { 'key results a second': value, 'of the floor': Math.round((value / base) * 1e3) / 1e3 },
    ]),
  ),
)

const hostile = ['1', '（', '→', '从', '从1到2，', 'and cut ', 'by ', '[']
console.table(
  Object.fromEntries(
    hostile.map((unit) => {
      const text = unit.repeat(Math.ceil(250_000 / unit.length))
      cost(text)
      return [
        JSON.stringify(unit),
        { '250 kB, ms': Math.round(cost(text)), '1 MB, ms': Math.round(cost(text.repeat(4))) },
      ]
    }),
  ),
)
