import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GuideError } from '../../src/use-guide/guide-error.ts'
import { guideEventsFrom } from '../../src/use-guide/guide-events-from.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = Response | Error
const stream = (text: string, type = 'text/event-stream; charset=utf-8') =>
  new Response(text, { headers: { 'content-type': type } })
const delta = (text: string, id?: string) =>
  `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify({ type: 'delta', section: 'conclusion', text })}\n\n`
const done = 'id: 9\ndata: {"type":"guide-done"}\n\n'

/** Reads everything an address gives that answers so, one answer after another. */
async function read(answers: readonly Answer[], signal = new AbortController().signal) {
  const asked: (string | null)[] = []
  const left = [...answers]
  const fetch: typeof globalThis.fetch = async (_, init) => {
    asked.push(new Headers(init?.headers).get('last-event-id'))
    const answer = left.shift() ?? new Error('nobody there')
    if (answer instanceof Error) throw answer
    return answer
  }
  const texts: string[] = []
  const reading = (async () => {
    for await (const event of guideEventsFrom('/guide', { fetch })(signal))
      texts.push(event.type === 'delta' ? event.text : event.type)
  })()
  const ended = reading.then(
    () => '',
    (error: Error) => error.message,
  )
  await vi.runAllTimersAsync()
  return { texts, asked, error: await ended }
}

test('gives the events in their order and ends with the guide', async () => {
  expect(await read([stream(delta('a', '1') + delta('b', '2') + done + delta('late', '10'))])).toEqual({
    texts: ['a', 'b', 'guide-done'],
    asked: [null],
    error: '',
  })
})

test('takes a connection that broke off up behind the last event', async () => {
  const answers = [stream(delta('a', '1') + delta('b', '2')), new Error('down'), stream(delta('c', '3') + done)]
  expect(await read(answers)).toEqual({ texts: ['a', 'b', 'c', 'guide-done'], asked: [null, '2', '2'], error: '' })
})

test('gives up after five attempts that bring nothing', async () => {
  const { asked, error } = await read([stream(delta('a', '1'))])
  expect(asked).toEqual([null, '1', '1', '1', '1', '1'])
  expect(error).toBe('nobody there')
})

test('does not ask again where the events have no ids', async () => {
  expect(await read([stream(delta('a')), stream(done)])).toEqual({
    texts: ['a'],
    asked: [null],
    error: 'The connection to /guide ended before the guide did',
  })
})

test.each<readonly [string, Answer, string]>([
  [
    'a problem by its detail',
    new Response('{"title":"Bad","detail":"No such model"}', { status: 400 }),
    'No such model',
  ],
  ['plain words', new Response('Over quota', { status: 429 }), 'Over quota'],
  ['a bare status', new Response('', { status: 503, statusText: 'Busy' }), '503 Busy'],
  ['what is no stream', stream('<p>', 'text/html'), '/guide answered with text/html, not with a stream of events'],
  ['an event that is an error', stream('event: error\ndata: {"message":"Key refused"}\n\n'), 'Key refused'],
])('tells the reason of a refusal and asks no more: %s', async (_, answer, reason) => {
  const { asked, error } = await read([answer, stream(done)])
  expect(error).toBe(reason)
  expect(asked).toHaveLength(1)
})

test('ends in an error that names its kind where the last event is a problem', async () => {
  const problem = { type: 'urn:okr:problem:model-failed', title: '模型没有写出来', status: 502, detail: '密钥无效' }
  const answers = [stream(`${delta('a', '1')}id: 2\nevent: error\ndata: ${JSON.stringify(problem)}\n\n`), stream(done)]
  const fetch = () => Promise.resolve(answers.shift() ?? new Response('', { status: 500 }))
  const read = async () => {
    for await (const event of guideEventsFrom('/guide', { fetch })(new AbortController().signal)) void event
  }
  const error = await read().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(GuideError)
  expect(error).toMatchObject({ message: '密钥无效', type: 'urn:okr:problem:model-failed' })
  expect(answers).toHaveLength(1)
})

test('ends at once when told to', async () => {
  const controller = new AbortController()
  controller.abort(new Error('stopped'))
  const { error } = await read([new Error('aborted')], controller.signal)
  expect(error).toBe('aborted')
})
