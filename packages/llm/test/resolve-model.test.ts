import { describe, expect, test } from 'vitest'
import { formatModelError } from '../src/model/format-model-error.ts'
import { ModelError, modelErrorKinds } from '../src/model/model-error.ts'
import { presets } from '../src/providers/presets.ts'
import { resolveModel } from '../src/providers/resolve-model.ts'
import { outcomeOf, wires } from '../src/testing/index.ts'

interface Asked {
  url: string
  headers: Headers
}

/** A `fetch` that notes what it was asked and answers in the wire's words. */
function recorder(wire: keyof typeof wires) {
  const asked: Asked[] = []
  const { start, text, stop, end } = wires[wire]
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, headers: new Headers(init.headers) })
    const answer = start + text('ok') + stop('complete') + end
    return Promise.resolve(new Response(answer, { headers: { 'content-type': 'text/event-stream' } }))
  }
  return { asked, fetch }
}

describe.each(Object.entries(presets))('%s', (provider, preset) => {
  test('is reached at its address with its key', async () => {
    const { asked, fetch } = recorder(preset.interface)
    const env = preset.keys[0] ? { [preset.keys[0]]: 'secret' } : {}
    expect((await outcomeOf(resolveModel(`${provider}:a/b:c`, { env, fetch }))).text).toBe('ok')
    expect(asked[0]?.url.startsWith(`${preset.baseUrl}/`)).toBe(true)
    const sent = [...(asked[0]?.headers.values() ?? [])].join(' ')
    expect(sent.includes('secret')).toBe(preset.keys.length > 0)
  })

  test('is reached elsewhere where the operator says so', async () => {
    const { asked, fetch } = recorder(preset.interface)
    const env = { [preset.keys[0] ?? 'none']: 'secret', [preset.baseUrlVariable]: 'http://proxy.test/v9/' }
    await outcomeOf(resolveModel(`${provider}:m`, { env, fetch }))
    expect(asked[0]?.url.startsWith('http://proxy.test/v9/')).toBe(true)
    expect(asked[0]?.url).not.toContain('v9//')
  })
})

test.each([
  ['nobody:m', /nobody.*deepseek/],
  ['deepseek', /model is missing/],
  ['deepseek:m', /DEEPSEEK_API_KEY/],
  ['zhipu:m', /ZAI_API_KEY \/ ZHIPUAI_API_KEY/],
  ['constructor:m', /constructor/],
])('%s is refused with what is missing', (name, message) => {
  const refusal = () => resolveModel(name, { env: {} })
  expect(refusal).toThrow(message)
  expect(refusal).toThrow(ModelError)
})

test.each(['file:///etc/passwd', 'example.com', 'javascript:alert(1)'])('%s is no base URL', (baseUrl) => {
  expect(() => resolveModel('ollama:m', { env: {}, baseUrl })).toThrow(/no http\(s\) address/)
})

test('a key that the provider repeats is not shown', async () => {
  const fetch = () => Promise.resolve(new Response('{"error":{"message":"bad key sk-12345678"}}', { status: 401 }))
  const { error } = await outcomeOf(resolveModel('openai:m', { env: { OPENAI_API_KEY: 'sk-12345678' }, fetch }))
  expect(error?.message).toContain('bad key ***')
})

describe.each(modelErrorKinds)('an error of the kind %s', (kind) => {
  test('is told in both languages with the model it is about', () => {
    const error = new ModelError(kind, { model: 'a:m', status: 499, retryAfter: 1500, deadline: 'idle' })
    const [chinese, english] = (['zh-CN', 'en'] as const).map((locale) => formatModelError(error, locale))
    expect([chinese, english].every((words) => words?.includes('a:m') && !words.includes('{'))).toBe(true)
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })
})
