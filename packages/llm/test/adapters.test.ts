import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anthropic } from '../src/adapters/anthropic.ts'
import { fromAiSdk } from '../src/adapters/from-ai-sdk.ts'
import { gemini } from '../src/adapters/gemini.ts'
import { openAiCompatible } from '../src/adapters/openai-compatible.ts'
import {
  type AdapterUnderTest,
  adapterChecks,
  type FaultServer,
  faults,
  outcomeOf,
  startFaultServer,
} from '../src/testing/index.ts'

const key = 'sk-a-very-secret-key'
const endpoint = (baseUrl: string) => ({ provider: 'test', model: 'm', baseUrl, apiKey: key })

const adapters: Readonly<Record<string, AdapterUnderTest>> = {
  'OpenAI-compatible': { wire: 'openai', model: (baseUrl) => openAiCompatible(endpoint(baseUrl)) },
  Anthropic: { wire: 'anthropic', model: (baseUrl) => anthropic(endpoint(baseUrl)) },
  Gemini: { wire: 'gemini', model: (baseUrl) => gemini(endpoint(baseUrl)) },
  'AI SDK bridge': {
    wire: 'openai',
    model: (baseURL) => fromAiSdk(createOpenAICompatible({ name: 'test', baseURL, apiKey: key })('m')),
  },
}

let server: FaultServer
beforeAll(async () => {
  server = await startFaultServer()
})
afterAll(() => server.close())

test('there are more than twenty faults', () => {
  expect(Object.keys(faults).length).toBeGreaterThan(20)
})

describe.each(Object.entries(adapters))('%s', (_, adapter) => {
  test.concurrent.each(adapterChecks(adapter, () => server))('comes out of $title', ({ run }) => run())

  test('says how long a provider asks to wait', async () => {
    const { error } = await outcomeOf(adapter.model(server.url(adapter.wire, 'retry-after')))
    expect(error?.details.retryAfter).toBe(7000)
  })

  test('counts the tokens of an answer', async () => {
    const parts = []
    for await (const part of adapter.model(server.url(adapter.wire, 'plain')).stream({ system: 's', prompt: 'p' })) {
      parts.push(part)
    }
    expect(parts.at(-1)).toMatchObject({ type: 'finish', model: 'test:m', usage: { inputTokens: 7, outputTokens: 9 } })
  })

  test('ends as aborted when its signal says so', async () => {
    const controller = new AbortController()
    const outcome = outcomeOf(adapter.model(server.url(adapter.wire, 'stalled')), controller.signal)
    setTimeout(() => controller.abort(), 50)
    expect((await outcome).error?.kind).toBe('aborted')
  })

  test('reports a server that is not there as a matter of the network', async () => {
    const { error } = await outcomeOf(adapter.model('http://127.0.0.1:9'))
    expect(error?.kind).toBe('network')
  })
})
