import type { ServerResponse } from 'node:http'
import type { ModelErrorKind } from '../model/model-error.ts'
import type { Wire } from './wires.ts'

/** One way in which a provider behaves, and how a model must come out of it. */
export interface Fault {
  readonly title: string
  /** The answer that must arrive whole, or the kinds of error one of which must be thrown. */
  readonly expect: { readonly text: string } | { readonly error: readonly ModelErrorKind[] }
  /** `attempt` counts the requests for this fault, from 0. */
  readonly respond: (response: ServerResponse, wire: Wire, attempt: number) => void | Promise<void>
  /** Behind `withRetry`, for faults that pass. */
  readonly retry?: true
}

const answer = '储能电站 OKR 🚀 first pass'
const words = ['储能', '电站 OKR', ' 🚀 ', 'first pass']

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.flushHeaders()
}

const whole = (wire: Wire): string =>
  wire.start + words.map(wire.text).join('') + wire.stop('complete') + wire.usage(7, 9) + wire.end

function send(response: ServerResponse, ...pieces: readonly (string | Uint8Array)[]): void {
  begin(response)
  for (const piece of pieces) response.write(piece)
  response.end()
}

function refuse(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Answers that arrive whole, however oddly they are sent. */
export const sound: Readonly<Record<string, Fault>> = {
  plain: {
    title: 'a plain answer',
    expect: { text: answer },
    respond: (response, wire) => send(response, whole(wire)),
  },
  crlf: {
    title: 'lines that end in CR LF',
    expect: { text: answer },
    respond: (response, wire) => send(response, whole(wire).replaceAll('\n', '\r\n')),
  },
  'utf8-split': {
    title: 'characters and events split across packets at every byte',
    expect: { text: answer },
    respond: async (response, wire) => {
      begin(response)
      for (const byte of Buffer.from(whole(wire))) {
        response.write(Uint8Array.of(byte))
        await turn()
      }
      response.end()
    },
  },
  'keep-alive': {
    title: 'comments that keep the connection alive',
    expect: { text: answer },
    respond: (response, wire) =>
      send(response, ': keep-alive\n\n', whole(wire).replaceAll('\n\n', '\n\n: keep-alive\n\n')),
  },
  'no-space': {
    title: 'no space after the field name',
    expect: { text: answer },
    respond: (response, wire) => send(response, whole(wire).replaceAll('data: ', 'data:')),
  },
  'no-end-mark': {
    title: 'a stop reason but no mark of the end',
    expect: { text: answer },
    respond: (response, wire) => send(response, whole({ ...wire, end: '' })),
  },
  'no-last-line': {
    title: 'a last event without its blank line',
    expect: { text: answer },
    respond: (response, wire) => send(response, whole(wire).trimEnd()),
  },
  'usage-only': {
    title: 'a chunk that holds usage and nothing else',
    expect: { text: answer },
    respond: (response, wire) =>
      send(
        response,
        wire.start,
        ...words.map(wire.text),
        wire.usage(1, 1),
        wire.stop('complete'),
        wire.usage(7, 9),
        wire.end,
      ),
  },
  'two-stops': {
    title: 'a stop reason that is sent twice',
    expect: { text: answer },
    respond: (response, wire) =>
      send(response, wire.start, ...words.map(wire.text), wire.stop('complete'), wire.stop('complete'), wire.end),
  },
  reasoning: {
    title: 'thinking between the words',
    expect: { text: answer },
    respond: (response, wire) =>
      send(
        response,
        wire.start,
        ...words.flatMap((word) => [wire.reasoning('想一想 think '), wire.text(word)]),
        wire.stop('complete'),
        wire.end,
      ),
  },
  'empty-deltas': {
    title: 'deltas without a word',
    expect: { text: answer },
    respond: (response, wire) =>
      send(
        response,
        wire.start,
        wire.text(''),
        ...words.flatMap((word) => [wire.text(word), wire.text('')]),
        wire.stop('complete'),
        wire.end,
      ),
  },
  recovers: {
    title: 'a failure that is over at the second try',
    expect: { text: answer },
    retry: true,
    respond: (response, wire, attempt) =>
      attempt === 0 ? refuse(response, 503, wire.refusal('overloaded', 'overloaded')) : send(response, whole(wire)),
  },
  'slows-down': {
    title: 'a request to slow down that is heeded',
    expect: { text: answer },
    retry: true,
    respond: (response, wire, attempt) =>
      attempt === 0
        ? refuse(response, 429, wire.refusal('slow down', 'rate_limit'), { 'retry-after': '0' })
        : send(response, whole(wire)),
  },
}

const status = (code: number, kinds: readonly ModelErrorKind[], message = 'no', name = 'error'): Fault => ({
  title: `HTTP ${code}: ${message}`,
  expect: { error: kinds },
  respond: (response, wire) => refuse(response, code, wire.refusal(message, name)),
})

/** Answers that must end in an error of one of these kinds. */
export const broken: Readonly<Record<string, Fault>> = {
  'status-400': status(400, ['bad-request'], 'max_tokens is too large'),
  'status-401': status(401, ['auth'], 'invalid key'),
  'status-402': status(402, ['quota'], 'Insufficient Balance'),
  'status-403': status(403, ['auth'], 'not in this region'),
  'status-404': status(404, ['not-found'], 'no such model'),
  'status-429-quota': status(429, ['quota'], 'insufficient_quota', 'insufficient_quota'),
  'status-500': status(500, ['server'], 'internal'),
  'retry-after': {
    title: 'HTTP 429 with Retry-After',
    expect: { error: ['rate-limit'] },
    respond: (response, wire) => refuse(response, 429, wire.refusal('slow down', 'rate_limit'), { 'retry-after': '7' }),
  },
  'gateway-page': {
    title: 'HTTP 502 with a page in HTML',
    expect: { error: ['server'] },
    respond: (response) => {
      response.writeHead(502, { 'content-type': 'text/html' })
      response.end('<html><h1>Bad gateway</h1></html>')
    },
  },
  'error-event': {
    title: 'an error in the middle of the stream',
    expect: { error: ['server', 'network'] },
    respond: (response, wire) => send(response, wire.start, wire.text('half'), wire.error),
  },
  'socket-cut': {
    title: 'a socket that is cut in the middle',
    expect: { error: ['network'] },
    respond: async (response, wire) => {
      begin(response)
      response.write(wire.start + wire.text('half'))
      await turn()
      response.destroy()
    },
  },
  'ends-early': {
    title: 'a stream that ends without saying why',
    expect: { error: ['network', 'protocol'] },
    respond: (response, wire) => send(response, wire.start, wire.text('half')),
  },
  malformed: {
    title: 'a chunk that is no JSON',
    expect: { error: ['protocol', 'network'] },
    respond: (response, wire) =>
      send(response, wire.start, wire.text('half'), 'data: {"choices": [{"del\n\n', wire.stop('complete'), wire.end),
  },
  'slow-headers': { title: 'headers that do not come', expect: { error: ['timeout'] }, respond: () => undefined },
  stalled: {
    title: 'a body that stops coming',
    expect: { error: ['timeout'] },
    respond: (response, wire) => {
      begin(response)
      response.write(wire.start + wire.text('half'))
    },
  },
  endless: {
    title: 'an answer without end',
    expect: { error: ['timeout', 'truncated'] },
    respond: async (response, wire) => {
      begin(response)
      response.write(wire.start)
      while (!response.destroyed) {
        response.write(wire.text('again '))
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  },
  truncated: {
    title: 'a stop because of the length',
    expect: { error: ['truncated'] },
    respond: (response, wire) => send(response, wire.start, wire.text('half'), wire.stop('truncated'), wire.end),
  },
  filtered: {
    title: 'a stop because of the content filter',
    expect: { error: ['content-filter'] },
    respond: (response, wire) => send(response, wire.start, wire.text('half'), wire.stop('content-filter'), wire.end),
  },
  empty: {
    title: 'an answer without a word',
    expect: { error: ['empty'] },
    respond: (response, wire) => send(response, wire.start, wire.stop('complete'), wire.usage(7, 0), wire.end),
  },
  'only-thinking': {
    title: 'thinking and then nothing',
    expect: { error: ['empty'] },
    respond: (response, wire) => send(response, wire.start, wire.reasoning('hm'), wire.stop('complete'), wire.end),
  },
  'no-stream': {
    title: 'a page in HTML with status 200',
    expect: { error: ['protocol', 'network'] },
    respond: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<html>Please log in</html>')
    },
  },
  'no-body': {
    title: 'a stream without a single event',
    expect: { error: ['network', 'protocol', 'empty'] },
    respond: (response) => send(response),
  },
}
