import { expect, test } from 'vitest'
import { GuideError } from '../../src/use-guide/guide-error.ts'
import { followGuide, requestGuide } from '../../src/use-guide/request-guide.ts'

const service = 'https://okr.example/v1/guides'
const event = (id: number, data: object) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`
const begun = event(1, { type: 'delta', section: 'conclusion', text: 'a' })
const done = event(2, { type: 'guide-done', status: 'aborted' })

/** As `fetch` gives it: with the address it came from. */
const from = (url: string, response: Response) => Object.defineProperty(response, 'url', { value: url })
const created = () => from(service, new Response('', { status: 202, headers: { location: '/v1/guides/7' } }))

/** A service that writes on until it is told to stop, and then says what it leaves. */
function writingService(answer: () => Response = created) {
  const asked: string[] = []
  let stopped = () => {}
  const stop = new Promise<void>((resolve) => {
    stopped = resolve
  })
  const events = () =>
    new ReadableStream({
      start: async (controller) => {
        controller.enqueue(new TextEncoder().encode(begun))
        await stop
        controller.enqueue(new TextEncoder().encode(done))
        controller.close()
      },
    })
  const fetch: typeof globalThis.fetch = async (url, { method = 'GET', body, headers } = {}) => {
    const language = new Headers(headers).get('accept-language') ?? ''
    asked.push([method, url as string, language, (body as string | undefined) ?? ''].join(' ').trim())
    if (method === 'POST') return answer()
    if (method === 'DELETE') stopped()
    else return new Response(events(), { headers: { 'content-type': 'text/event-stream' } })
    return new Response(null, { status: 204 })
  }
  return { asked, fetch }
}

test('asks for a guide, gives its events and, when stopped, has the service stop and gives what it leaves', async () => {
  const { asked, fetch } = writingService()
  const controller = new AbortController()
  const types: string[] = []
  const source = requestGuide(service, { writer: 'model' }, { fetch, headers: { 'accept-language': 'en' } })
  for await (const { type } of source(controller.signal)) {
    types.push(type)
    controller.abort()
  }
  expect(types).toEqual(['delta', 'guide-done'])
  expect(asked).toEqual([
    `POST ${service} en {"writer":"model"}`,
    `GET ${service}/7/events en`,
    `DELETE ${service}/7 en`,
  ])
})

test('stops also a guide whose address was not known yet when it was told to', async () => {
  const { asked, fetch } = writingService()
  const types: string[] = []
  for await (const { type } of requestGuide(service, {}, { fetch })(AbortSignal.abort())) types.push(type)
  expect(types).toEqual(['delta', 'guide-done'])
  expect(asked).toContain(`DELETE ${service}/7`)
})

test.each<readonly [string, () => Response, string, string]>([
  [
    'its problem',
    () => Response.json({ type: 'urn:okr:problem:no-model', title: 'No model' }, { status: 422 }),
    'No model',
    'urn:okr:problem:no-model',
  ],
  ['its status', () => new Response('', { status: 503, statusText: 'Busy' }), '503 Busy', 'about:blank'],
  [
    'what is missing',
    () => from(service, new Response('', { status: 202 })),
    `${service} did not say where the guide is (Location)`,
    'about:blank',
  ],
])('tells by %s why a service gave no guide', async (_, answer, message, type) => {
  const { asked, fetch } = writingService(answer)
  const error: unknown = await requestGuide(
    service,
    {},
    { fetch },
  )(new AbortController().signal)
    .next()
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(GuideError)
  expect(error).toMatchObject({ message, type })
  expect(asked).toHaveLength(1)
})

test('tells where the guide is, so that it can be followed from its first event by whoever comes later', async () => {
  const { asked, fetch } = writingService()
  const [controller, addresses, types] = [new AbortController(), [] as string[], [] as string[]]
  const onAddress = (address: string) => void addresses.push(address)
  for await (const _ of requestGuide(service, {}, { fetch, onAddress })(controller.signal)) break
  for await (const { type } of followGuide(addresses[0] ?? '', { fetch })(controller.signal)) {
    types.push(type)
    controller.abort()
  }
  expect(addresses).toEqual([`${service}/7`])
  expect(types).toEqual(['delta', 'guide-done'])
  expect(asked.slice(1)).toEqual([`GET ${service}/7/events`, `GET ${service}/7/events`, `DELETE ${service}/7`])
})
