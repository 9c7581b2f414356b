import { describe, expect, test, vi } from 'vitest'
import { replayModel, withCache } from '../src/middleware/with-cache.ts'
import { withDeadlines } from '../src/middleware/with-deadlines.ts'
import { withFallback } from '../src/middleware/with-fallback.ts'
import { withLimits } from '../src/middleware/with-limits.ts'
import { withRetry } from '../src/middleware/with-retry.ts'
import { type Middleware, type Model, type ModelPart, wrapModel } from '../src/model/model.ts'
import { ModelError, type ModelErrorKind } from '../src/model/model-error.ts'
import { outcomeOf } from '../src/testing/index.ts'

const text = (words: string): ModelPart => ({ type: 'text', text: words })
const usage = { inputTokens: 10, outputTokens: 5, cachedInputTokens: 4, reasoningTokens: 0 }
const finish: ModelPart = { type: 'finish', usage, model: 'a:m' }
const fail = (kind: ModelErrorKind, retryAfter?: number) =>
  new ModelError(kind, { model: 'a:m', ...(retryAfter === undefined ? {} : { retryAfter }) })

/** A model that gives one script after another, the last one again and again. */
function scripted(...scripts: readonly (readonly (ModelPart | Error)[])[]): Model & { calls: number } {
  const model = {
    id: 'a:m',
    calls: 0,
    stream: async function* () {
      for (const step of scripts[Math.min(model.calls++, scripts.length - 1)] ?? []) {
        await Promise.resolve()
        if (step instanceof Error) throw step
        yield step
      }
    },
  }
  return model
}

const silent: Model = {
  id: 'a:m',
  stream: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
}

describe('retry', () => {
  test.each(['server', 'network', 'timeout', 'protocol', 'rate-limit', 'empty'] as const)(
    'tries again after %s',
    async (kind) => {
      const model = scripted([fail(kind)], [text('ok'), finish])
      expect((await outcomeOf(withRetry({ base: 1 })(model))).text).toBe('ok')
      expect(model.calls).toBe(2)
    },
  )

  test.each(['auth', 'quota', 'not-found', 'bad-request', 'truncated', 'content-filter', 'aborted'] as const)(
    'does not repeat what %s would only end the same way',
    async (kind) => {
      const model = scripted([fail(kind)], [text('ok'), finish])
      expect((await outcomeOf(withRetry({ base: 1 })(model))).error?.kind).toBe(kind)
      expect(model.calls).toBe(1)
    },
  )

  test('never tries again after text was shown', async () => {
    const model = scripted([text('half'), fail('network')], [text('ok'), finish])
    const outcome = await outcomeOf(withRetry({ base: 1 })(model))
    expect([outcome.text, outcome.error?.kind, model.calls]).toEqual(['half', 'network', 1])
  })

  test('gives up after as many tries as it was given', async () => {
    const model = scripted([fail('server')])
    expect((await outcomeOf(withRetry({ retries: 3, base: 1 })(model))).error?.kind).toBe('server')
    expect(model.calls).toBe(4)
  })

  test('waits as long as the provider asks, and tells the caller of a wait that is too long', async () => {
    vi.useFakeTimers()
    try {
      const model = scripted([fail('rate-limit', 5000)], [text('ok'), finish])
      const outcome = outcomeOf(withRetry()(model))
      await vi.advanceTimersByTimeAsync(4999)
      expect(model.calls).toBe(1)
      await vi.advanceTimersByTimeAsync(1)
      expect((await outcome).text).toBe('ok')
      const patient = scripted([fail('rate-limit', 61_000)])
      expect((await outcomeOf(withRetry()(patient))).error?.details.retryAfter).toBe(61_000)
      expect(patient.calls).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })

  test('stops waiting when it is aborted', async () => {
    const controller = new AbortController()
    const outcome = outcomeOf(withRetry()(scripted([fail('rate-limit', 30_000)])), controller.signal)
    setTimeout(() => controller.abort(), 5)
    expect((await outcome).error?.kind).toBe('aborted')
  })
})

describe('deadlines', () => {
  test.each([
    ['first-byte', { firstByte: 5, idle: 1000, total: 1000 }],
    ['total', { firstByte: 1000, idle: 1000, total: 5 }],
  ] as const)('end a model that ignores its signal: %s', async (deadline, deadlines) => {
    const { error } = await outcomeOf(withDeadlines(deadlines)(silent))
    expect([error?.kind, error?.details.deadline]).toEqual(['timeout', deadline])
  })

  test('leave a model alone that keeps them', async () => {
    expect((await outcomeOf(withDeadlines()(scripted([text('a'), text('b'), finish])))).text).toBe('ab')
  })

  test('abort the model when nobody listens any more', async () => {
    let signal: AbortSignal | undefined
    const model: Model = {
      id: 'a:m',
      stream: async function* (request) {
        signal = request.signal
        yield text('a')
        yield text('b')
      },
    }
    for await (const part of withDeadlines()(model).stream({ system: '', prompt: '' })) {
      expect(part).toEqual(text('a'))
      break
    }
    expect(signal?.aborted).toBe(true)
  })
})

describe('limits', () => {
  const run = (model: Model, count: number) => Array.from({ length: count }, () => outcomeOf(model))
  /** Ten tokens, or so. */
  const long: Middleware = (model) => ({
    id: model.id,
    stream: (request) => model.stream({ ...request, prompt: 'word '.repeat(10) }),
  })

  test('let only so many work at once', async () => {
    let [now, most] = [0, 0]
    const busy: Model = {
      id: 'a:m',
      stream: async function* () {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setTimeout(resolve, 2))
        now--
        yield text('x')
        yield finish
      },
    }
    await Promise.all(run(withLimits({ concurrent: 3 })(busy), 9))
    expect(most).toBe(3)
  })

  test.each([
    ['requests', { requestsPerMinute: 2 }],
    ['tokens', { tokensPerMinute: 16 }],
  ] as const)('spread %s over the minute, for all models behind them', async (_, limits) => {
    vi.useFakeTimers()
    try {
      const limited = withLimits(limits)
      const shared = (model: Model) => wrapModel(model, long, limited)
      const models = [scripted([text('x'), finish]), scripted([text('x'), finish])]
      const all = [...run(shared(models[0] as Model), 1), ...run(shared(models[1] as Model), 2)]
      const calls = () => models.reduce((sum, { calls: count }) => sum + count, 0)
      await vi.advanceTimersByTimeAsync(10)
      const atOnce = calls()
      await vi.advanceTimersByTimeAsync(120_000)
      expect([atOnce < 3, calls()]).toEqual([true, 3])
      await Promise.all(all)
    } finally {
      vi.useRealTimers()
    }
  })

  test('hold everything back when the provider asks to slow down', async () => {
    vi.useFakeTimers()
    try {
      const model = scripted([fail('rate-limit', 3000)], [text('ok'), finish])
      const limited = withLimits({})(model)
      await outcomeOf(limited)
      const second = outcomeOf(limited)
      await vi.advanceTimersByTimeAsync(2900)
      expect(model.calls).toBe(1)
      await vi.advanceTimersByTimeAsync(200)
      expect((await second).text).toBe('ok')
    } finally {
      vi.useRealTimers()
    }
  })

  test('give the place of one that was aborted to the next', async () => {
    const model = withLimits({ concurrent: 1 })(scripted([text('ok'), finish]))
    const stuck = withLimits({ concurrent: 1 })(silent)
    const controller = new AbortController()
    const first = outcomeOf(withDeadlines({ firstByte: 5, idle: 5, total: 5 })(stuck))
    const waiting = outcomeOf(stuck, controller.signal)
    controller.abort()
    expect((await waiting).error?.kind).toBe('aborted')
    expect((await first).error?.kind).toBe('timeout')
    expect((await outcomeOf(model)).text).toBe('ok')
  })
})

describe('fallback', () => {
  test('asks the next model where the first does not answer, and says who wrote', async () => {
    const second: Model = { ...scripted([text('ok'), { ...finish, model: 'b:m' }]), id: 'b:m' }
    const both = withFallback(scripted([fail('auth')]), second)
    expect(both.id).toBe('a:m | b:m')
    expect((await outcomeOf(both)).text).toBe('ok')
  })

  test('does not replace a model that had begun to write', async () => {
    const second = scripted([text('ok'), finish])
    const outcome = await outcomeOf(withFallback(scripted([text('half'), fail('network')]), second))
    expect([outcome.text, outcome.error?.kind, second.calls]).toEqual(['half', 'network', 0])
  })

  test('throws the last error where none answers', async () => {
    expect((await outcomeOf(withFallback(scripted([fail('auth')]), scripted([fail('server')])))).error?.kind).toBe(
      'server',
    )
  })
})

describe('cache', () => {
  test('asks once for one request, and what it kept can be played', async () => {
    const model = scripted([text('a'), text('b'), finish])
    const store = new Map<string, readonly ModelPart[]>()
    const cached = withCache(store)(model)
    await outcomeOf(cached)
    expect([await outcomeOf(cached), model.calls]).toEqual([{ text: 'ab', finishes: 1 }, 1])
    expect(await outcomeOf(replayModel('a:m', store))).toEqual({ text: 'ab', finishes: 1 })
    expect([...store.values()]).toEqual([[text('ab'), finish]])
  })

  test('keeps nothing of an answer that broke off', async () => {
    const store = new Map<string, readonly ModelPart[]>()
    await outcomeOf(withCache(store)(scripted([text('a'), fail('network')])))
    expect(store.size).toBe(0)
  })

  test('says so when a request was not recorded', async () => {
    expect((await outcomeOf(replayModel('a:m', new Map()))).error?.kind).toBe('configuration')
  })
})

test('wrappers stand around a model in the order given', async () => {
  const model = scripted([fail('server')], [text('ok'), finish])
  expect(
    (await outcomeOf(wrapModel(model, withRetry({ base: 1 }), withDeadlines(), withLimits({ concurrent: 1 })))).text,
  ).toBe('ok')
})
