import { describe, expect, test } from 'vitest'
import { fromAiSdk, isAiSdkModel } from '../src/index.ts'
import { outcomeOf } from '../src/testing/index.ts'

/** A model that streams these parts, as each specification has them. */
const modelOf = (specificationVersion: string, parts: readonly unknown[]) => ({
  specificationVersion,
  provider: 'acme.chat',
  modelId: 'm',
  doStream: () =>
    Promise.resolve({
      stream: new ReadableStream<unknown>({
        start: (controller) => {
          for (const part of parts) controller.enqueue(part)
          controller.close()
        },
      }),
    }),
})

const words = [
  { type: 'stream-start', warnings: [] },
  { type: 'reasoning-delta', id: '0', delta: 'hm' },
  { type: 'text-delta', id: '1', delta: 'o' },
  { type: 'text-delta', id: '1', delta: 'k' },
]
const plainFinish = (finishReason: string) => ({
  type: 'finish',
  finishReason,
  usage: { inputTokens: 7, outputTokens: 9, totalTokens: 16, cachedInputTokens: 2, reasoningTokens: 3 },
})
const nestedFinish = (unified: string) => ({
  type: 'finish',
  finishReason: { unified, raw: unified },
  usage: { inputTokens: { total: 7, noCache: 5, cacheRead: 2 }, outputTokens: { total: 9, text: 6, reasoning: 3 } },
})

describe.each([
  ['v2', plainFinish],
  ['v3', nestedFinish],
  ['v4', nestedFinish],
] as const)('a model of specification %s', (version, finish) => {
  test('is known by its shape and streams text and usage', async () => {
    const model = modelOf(version, [...words, finish('stop')])
    expect(isAiSdkModel(model)).toBe(true)
    const parts = []
    for await (const part of fromAiSdk(model).stream({ system: 's', prompt: 'p' })) parts.push(part)
    expect(parts).toEqual([
      { type: 'reasoning', text: 'hm' },
      { type: 'text', text: 'o' },
      { type: 'text', text: 'k' },
      {
        type: 'finish',
        model: 'acme:m',
        usage: { inputTokens: 7, outputTokens: 9, cachedInputTokens: 2, reasoningTokens: 3 },
      },
    ])
  })

  test.each([
    ['length', 'truncated'],
    ['content-filter', 'content-filter'],
    ['error', 'network'],
  ])('that stops because of %s throws %s', async (reason, kind) => {
    const { error } = await outcomeOf(fromAiSdk(modelOf(version, [...words, finish(reason)])))
    expect(error?.kind).toBe(kind)
  })
})

test.each([
  [null],
  [{}],
  [{ specificationVersion: 'v1', doStream: () => undefined }],
  [{ specificationVersion: 'v5' }],
  ['v4'],
])('%j is no AI SDK model', (value) => {
  expect(isAiSdkModel(value)).toBe(false)
})
