import type { Middleware, Model, ModelPart, ModelRequest } from '../model/model.ts'
import { asModelError, ModelError } from '../model/model-error.ts'
import { pause } from './link.ts'

/** What a provider allows. A limit that is not given does not hold. */
export interface Limits {
  readonly requestsPerMinute?: number
  /** Of input and output together; the input is estimated before it is sent. */
  readonly tokensPerMinute?: number
  /** Requests under way at once. */
  readonly concurrent?: number
}

const minute = 60_000

/**
 * Keeps all work of one provider within its limits: make it once for each provider and put it around each of its models.
 * When the provider asks to slow down nevertheless, everything waits as long as it asks for.
 */
export function withLimits(limits: Limits): Middleware {
  const gate = gateFor(limits)
  return (model) => ({ id: model.id, stream: (request) => admitted(model, request, gate) })
}

async function* admitted(model: Model, request: ModelRequest, gate: Gate): AsyncGenerator<ModelPart> {
  try {
    const { estimateTokenCount } = await import('tokenx')
    await gate.enter(estimateTokenCount(request.system + request.prompt), request.signal)
  } catch (error) {
    throw asModelError(error, model.id, request.signal)
  }
  try {
    for await (const part of model.stream(request)) {
      if (part.type === 'finish') gate.spend(part.usage?.outputTokens ?? 0)
      yield part
    }
  } catch (error) {
    if (ModelError.is(error) && error.kind === 'rate-limit') gate.close(error.details.retryAfter ?? 1000)
    throw error
  } finally {
    gate.leave()
  }
}

interface Gate {
  readonly enter: (tokens: number, signal: AbortSignal | undefined) => Promise<void>
  readonly spend: (tokens: number) => void
  readonly close: (milliseconds: number) => void
  readonly leave: () => void
}

/** A bucket that refills steadily and may hold one minute's worth; it may go into debt, never be overdrawn further. */
function bucket(perMinute: number | undefined) {
  if (perMinute === undefined) return { take: () => undefined, wait: () => 0 }
  let level = perMinute
  let last = Date.now()
  const refill = (): void => {
    const now = Date.now()
    level = Math.min(perMinute, level + ((now - last) * perMinute) / minute)
    last = now
  }
  return {
    take: (amount: number): void => {
      refill()
      level -= amount
    },
    /** Milliseconds until it holds this much, or as much as it can. */
    wait: (amount: number): number => {
      refill()
      return Math.max(0, ((Math.min(amount, perMinute) - level) * minute) / perMinute)
    },
  }
}

function gateFor({ requestsPerMinute, tokensPerMinute, concurrent = Number.POSITIVE_INFINITY }: Limits): Gate {
  const requests = bucket(requestsPerMinute)
  const tokens = bucket(tokensPerMinute)
  let underWay = 0
  let closedUntil = 0
  const waiting: (() => void)[] = []
  const wait = (needed: number) => Math.max(requests.wait(1), tokens.wait(needed), closedUntil - Date.now())
  const free = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal?.reason)
      }
      const go = () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      if (signal?.aborted) return reject(signal.reason)
      signal?.addEventListener('abort', stop, { once: true })
      waiting.push(go)
    })
  return {
    enter: async (needed, signal) => {
      while (underWay >= concurrent) await free(signal)
      // Taken before the wait, so that two who wait do not both count on the same room.
      underWay++
      try {
        for (let left = wait(needed); left > 0; left = wait(needed)) await pause(left, signal)
        signal?.throwIfAborted()
      } catch (error) {
        underWay--
        waiting.shift()?.()
        throw error
      }
      requests.take(1)
      tokens.take(needed)
    },
    spend: tokens.take,
    close: (milliseconds) => {
      closedUntil = Math.max(closedUntil, Date.now() + milliseconds)
    },
    leave: () => {
      underWay--
      waiting.shift()?.()
    },
  }
}
