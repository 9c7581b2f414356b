import type { Model, ModelPart, ModelRequest, Usage } from '../model/model.ts'
import { endedEarly, ModelError, type ModelErrorKind } from '../model/model-error.ts'
import { noUsage } from '../model/usage.ts'
import { at, textAt } from './at.ts'
import { type Call, type Fetch, kindOfStatus, messageOf, postForEvents, withoutSecrets } from './http.ts'

/** Where a model is, whoever provides it. */
export interface Endpoint {
  readonly provider: string
  readonly model: string
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** None for a server of one's own. */
  readonly apiKey?: string | undefined
  /** Instead of the global one: for a proxy, a test, a runtime with its own. */
  readonly fetch?: Fetch | undefined
}

/** Why the provider ended its answer. */
export type Stop = 'complete' | 'truncated' | 'content-filter'

/** What one event of a provider says. */
export interface Reading {
  readonly text?: string | undefined
  readonly reasoning?: string | undefined
  readonly stop?: Stop | undefined
  /** Counts so far: later ones replace earlier ones of the same name. */
  readonly usage?: Partial<Usage> | undefined
  readonly error?: { readonly kind: ModelErrorKind; readonly detail: string }
}

/** All in which one provider's interface differs from another's: pure functions over plain data. */
export interface Dialect {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: (request: ModelRequest) => unknown
  readonly read: (event: unknown) => Reading
}

export const withKey = (
  { apiKey }: Endpoint,
  headers: (key: string) => Record<string, string>,
): Record<string, string> => (apiKey ? headers(apiKey) : {})

/** The model behind a dialect. */
export function httpModel({ provider, model, fetch }: Endpoint, dialect: Dialect): Model {
  const id = `${provider}:${model}`
  const call = (request: ModelRequest): Call => ({
    model: id,
    url: dialect.url,
    headers: dialect.headers,
    body: dialect.body(request),
    // Looked up with each call: whoever instruments `fetch` may do so later.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    signal: request.signal,
  })
  return { id, stream: (request) => answer(dialect, call(request)) }
}

interface State {
  stop: Stop | undefined
  usage: Usage | undefined
  wrote: boolean
}

async function* answer(dialect: Dialect, call: Call): AsyncGenerator<ModelPart> {
  const state: State = { stop: undefined, usage: undefined, wrote: false }
  for await (const events of postForEvents(call)) {
    const { parts, failure } = readAll(events, dialect, state, call)
    for (const part of parts) yield part
    if (failure) throw failure.error
  }
  yield finish(state, call.model)
}

type Words = Extract<ModelPart, { readonly text: string }>

/** What came in one network read, its neighbouring words as one part; and what ended it. */
function readAll(events: readonly string[], dialect: Dialect, state: State, call: Call) {
  const parts: Words[] = []
  const add = (type: Words['type'], text: string): void => {
    const last = parts.at(-1)
    if (last?.type === type) parts[parts.length - 1] = { type, text: last.text + text }
    else parts.push({ type, text })
  }
  try {
    for (const data of events) {
      const reading: Reading = data === '[DONE]' ? { stop: state.stop ?? 'complete' } : dialect.read(parse(data, call))
      note(reading, state, call)
      if (reading.reasoning) add('reasoning', reading.reasoning)
      if (reading.text) add('text', reading.text)
    }
    return { parts }
  } catch (error) {
    return { parts, failure: { error } }
  }
}

function note({ text, stop, usage, error }: Reading, state: State, call: Call): void {
  if (usage) state.usage = { ...noUsage, ...state.usage, ...usage }
  if (stop) state.stop = stop
  if (text) state.wrote = true
  if (!error) return
  throw new ModelError(error.kind, { ...paid(state, call.model), detail: withoutSecrets(error.detail, call) })
}

const paid = ({ usage }: State, model: string) => ({ model, ...(usage ? { usage } : {}) })

function finish(state: State, model: string): ModelPart {
  const details = paid(state, model)
  if (state.stop === undefined) {
    throw new ModelError('network', { ...details, detail: endedEarly })
  }
  if (state.stop !== 'complete') throw new ModelError(state.stop, details)
  if (!state.wrote) throw new ModelError('empty', details)
  return { type: 'finish', usage: state.usage ?? null, model }
}

function parse(data: string, call: Call): unknown {
  try {
    return JSON.parse(data)
  } catch (cause) {
    // Leaving an event out would lose the words it held.
    const shown = withoutSecrets(data, call)
    const detail = { 'zh-CN': `不是 JSON：${shown}`, en: `No JSON: ${shown}` }
    throw new ModelError('protocol', { model: call.model, detail, cause })
  }
}

/** What providers call the errors of a stream that began well. */
const streamKinds: Readonly<Record<string, ModelErrorKind>> = {
  authentication_error: 'auth',
  insufficient_quota: 'quota',
  rate_limit_error: 'rate-limit',
  rate_limit_exceeded: 'rate-limit',
  RESOURCE_EXHAUSTED: 'rate-limit',
  invalid_request_error: 'bad-request',
  INVALID_ARGUMENT: 'bad-request',
  content_filter: 'content-filter',
}

/** By its name or its status; an error without either is the server's fault. */
export function streamError(error: unknown): Reading {
  const names = ['type', 'code', 'status'].flatMap((key) => textAt(error, key) ?? [])
  const named = names.find((name) => Object.hasOwn(streamKinds, name))
  const detail = messageOf(error) ?? JSON.stringify(error)
  const status = Number(at(error, 'code') ?? at(error, 'status'))
  const kind = named ? streamKinds[named] : status >= 400 ? kindOfStatus(status, detail) : undefined
  return { error: { kind: kind ?? 'server', detail } }
}
