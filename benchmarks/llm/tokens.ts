import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { streamText } from 'ai'
import { presetParams } from '../../packages/core/dist/index.js'
import { composeGuide, groundingFor } from '../../packages/knowledge/dist/index.js'
import { fromAiSdk, generateGuide, type Model, openAiCompatible } from '../../packages/llm/dist/index.js'
import type { Provider } from './provider.ts'
import { cpu, median, type Row, row } from './stats.ts'

const deltas = 20_000
const rounds = 7

const ours = (baseUrl: string): Model => openAiCompatible({ provider: 'bench', model: 'm', baseUrl })
const theirs = (baseURL: string) => createOpenAICompatible({ name: 'bench', baseURL })('m')

async function drain(model: Model): Promise<void> {
  for await (const part of model.stream({ system: 's', prompt: 'p' })) void part
}

async function bytes(baseUrl: string): Promise<void> {
  const body = JSON.stringify({ messages: [{ content: 's' }, { content: 'p' }] })
  const response = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body })
  for await (const chunk of response.body ?? []) void chunk
}

async function aiSdk(baseUrl: string): Promise<void> {
  for await (const text of streamText({ model: theirs(baseUrl), prompt: 'p' }).textStream) void text
}

const params = presetParams('energy-storage', 'zh-CN')
const grounding = groundingFor(params)

/** Deltas of a whole guide through adapter, gate, reader, linter and events: how many, and what they cost. */
async function guide(baseUrl: string): Promise<number> {
  let characters = 0
  const request = { params, grounding, compose: composeGuide, model: ours(baseUrl) }
  for await (const event of generateGuide(request)) {
    if (event.type === 'section-done') characters += event.markdown.length
    if (event.type === 'section-done' && event.degraded) throw new Error(`${event.section} was rewritten`)
  }
  // The server sends two characters in a delta.
  return Math.round(characters / 2)
}

/** Microseconds for each delta, of the best half of the rounds: a neighbour only ever slows one. */
async function costOf(run: () => Promise<number>): Promise<number> {
  await run()
  const costs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    const count = await run()
    costs.push(cpu(start) / count)
  }
  return median(costs)
}

const times = (run: (baseUrl: string) => Promise<void>, url: string) => async (): Promise<number> => {
  await run(url)
  return deltas
}

/** Processor time a token, this process alone. */
export async function tokens(provider: Provider): Promise<Row[]> {
  const url = provider.url(deltas)
  const raw = await costOf(times(bytes, url))
  const adapter = await costOf(times((baseUrl) => drain(ours(baseUrl)), url))
  const bridge = await costOf(times((baseUrl) => drain(fromAiSdk(theirs(baseUrl))), url))
  const sdk = await costOf(times(aiSdk, url))
  const whole = await costOf(() => guide(provider.url('draft')))
  const show = (what: string, value: number): Row => ({
    what,
    value: `${Number(value.toPrecision(3))} µs`,
    target: '',
    isMet: true,
  })
  return [
    show('raw bytes', raw),
    show('adapter', adapter),
    show('AI SDK model behind the bridge', bridge),
    show('AI SDK streamText', sdk),
    show('whole pipeline, plan to guide', whole),
    row('pipeline ÷ raw bytes', whole / raw, '×', 4),
    row('pipeline ÷ AI SDK streamText', whole / sdk, '×', 0.25),
  ]
}
