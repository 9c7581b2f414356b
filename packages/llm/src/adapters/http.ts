import type { Localized } from '@okr/core'
import { asModelError, ModelError, type ModelErrorKind } from '../model/model-error.ts'
import { iterate } from './iterate.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface Call {
  /** `provider:model`, for errors. */
  readonly model: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly fetch: Fetch
  readonly signal: AbortSignal | undefined
}

const endless: Localized = { 'zh-CN': '收到一行没有尽头的数据。', en: 'One line of the stream has no end.' }
const noBody: Localized = { 'zh-CN': '回答没有正文。', en: 'The response has no body.' }

const mostDetail = 300
/** No event of a model is that long; a server that never ends its line is not one. */
const mostBuffered = 4_000_000

/** Posts JSON and gives the data of the server-sent events, those of one network read together. */
export async function* postForEvents(call: Call): AsyncGenerator<readonly string[]> {
  const response = await open(call)
  // With the first answer: a program that only might ask a model starts without it.
  const { createParser } = await import('eventsource-parser')
  const decoder = new TextDecoder()
  let events: string[] = []
  let overflow = false
  const parser = createParser({
    maxBufferSize: mostBuffered,
    onEvent: ({ data }) => events.push(data),
    onError: ({ type }) => (overflow ||= type === 'max-buffer-size-exceeded'),
  })
  const drain = (text: string): readonly string[] => {
    parser.feed(text)
    if (overflow) throw new ModelError('protocol', { model: call.model, detail: endless })
    const found = events
    events = []
    return found
  }
  for await (const bytes of chunksOf(response, call)) {
    const found = drain(decoder.decode(bytes, { stream: true }))
    if (found.length > 0) yield found
  }
  // A last event without its blank line is still one.
  const rest = drain(`${decoder.decode()}\n\n`)
  if (rest.length > 0) yield rest
}

async function open(call: Call): Promise<Response> {
  const { model, url, headers, body, signal } = call
  let response: Response
  try {
    response = await call.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify(body),
      // A redirect would carry the key to wherever it points.
      redirect: 'error',
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    throw asModelError(error, model, signal)
  }
  if (!response.ok) throw await statusError(response, call)
  const type = response.headers.get('content-type') ?? ''
  if (/^text\/event-stream/i.test(type)) return response
  const [said, given] = [await excerpt(response, call), type === '' ? '-' : type]
  const detail = {
    'zh-CN': `应为 text/event-stream，收到的是 ${given}：${said}`,
    en: `Expected text/event-stream, received ${given}: ${said}`,
  }
  throw new ModelError('protocol', { model, status: response.status, detail })
}

async function* chunksOf(response: Response, { model, signal }: Call): AsyncGenerator<Uint8Array> {
  if (!response.body) throw new ModelError('protocol', { model, detail: noBody })
  try {
    yield* iterate(response.body)
  } catch (error) {
    throw asModelError(error, model, signal)
  }
}

const kinds: Readonly<Record<number, ModelErrorKind>> = {
  401: 'auth',
  402: 'quota',
  403: 'auth',
  404: 'not-found',
  408: 'server',
  409: 'server',
  429: 'rate-limit',
}

/** An account without money is told to slow down by some providers: waiting would not help it. */
export function kindOfStatus(status: number, detail: string): ModelErrorKind {
  if (status === 429 && /insufficient[_ ](?:quota|balance)|余额不足|欠费/iu.test(detail)) return 'quota'
  return kinds[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'bad-request' : 'protocol')
}

async function statusError(response: Response, call: Call): Promise<ModelError> {
  const { status, headers } = response
  const detail = await excerpt(response, call)
  const retryAfter = retryAfterOf(headers)
  return new ModelError(kindOfStatus(status, detail), {
    model: call.model,
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(detail === '' ? {} : { detail }),
  })
}

/** Milliseconds, from seconds, a date, or the header some providers add. */
export function retryAfterOf(headers: { get: (name: string) => string | null }): number | undefined {
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const until = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(until) ? undefined : Math.max(0, until)
}

async function excerpt(response: Response, call: Call): Promise<string> {
  let text = ''
  try {
    const decoder = new TextDecoder()
    for await (const bytes of chunksOf(response, call)) {
      text += decoder.decode(bytes, { stream: true })
      if (text.length > 8 * mostDetail) break
    }
  } catch (error) {
    if (call.signal?.aborted) throw error
  }
  return withoutSecrets(messageIn(text), call)
}

/** The sentence in a provider's error, which each wraps in its own way. */
export function messageIn(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text)
    return messageOf(parsed) ?? text
  } catch {
    return text
  }
}

/** `{error: {message}}`, `{error: "…"}`, `{message}`, or a list of one of them. */
export function messageOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return messageOf(value[0])
  if (typeof value !== 'object' || value === null) return undefined
  const { error, message } = value as { error?: unknown; message?: unknown }
  return messageOf(error ?? undefined) ?? (typeof message === 'string' ? message : undefined)
}

/** Some providers repeat the key they refuse. */
export function withoutSecrets(text: string, { headers }: Pick<Call, 'headers'>): string {
  const secrets = Object.values(headers).map((value) => value.replace(/^Bearer /, ''))
  const clean = secrets
    .filter((secret) => secret.length > 7)
    .reduce((all, secret) => all.replaceAll(secret, '***'), text)
  const line = clean.replaceAll(/\s+/gu, ' ').trim()
  return line.length > mostDetail ? `${line.slice(0, mostDetail)}…` : line
}
