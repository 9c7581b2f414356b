import { noUsage, resolveModel, type Usage, withDeadlines } from '@okr/llm'
import type { Terminal } from '../terminal.ts'

const deadlines = { firstByte: 30_000, idle: 30_000, total: 60_000 }

/** What one short question shows of a model. */
export interface Observed {
  readonly text: string
  readonly reasoned: boolean
  readonly usage: Usage | null
  readonly first: number
  readonly total: number
}

/** Asks one short question. Throws a `ModelError`. */
export async function ask(name: string, { env }: Terminal): Promise<Observed> {
  const model = withDeadlines(deadlines)(resolveModel(name, { env }))
  const start = performance.now()
  let [text, reasoned, first] = ['', false, 0]
  let usage: Usage | null = noUsage
  const request = { system: 'Answer in one word.', prompt: 'Say OK.', maxOutputTokens: 512 }
  for await (const part of model.stream(request)) {
    first ||= performance.now() - start
    if (part.type === 'text') text += part.text
    if (part.type === 'reasoning') reasoned = true
    if (part.type === 'finish') usage = part.usage
  }
  return { text: text.trim(), reasoned, usage, first, total: performance.now() - start }
}
