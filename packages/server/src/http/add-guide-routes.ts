import type { Hono } from 'hono'
import { type GuideFormat, guideFormatNames, guideFormats, isGuideFormat } from '../guides/formats.ts'
import { composedEvents, filledIn } from '../guides/guide-runs.ts'
import { OperationError } from '../problems/operation-error.ts'
import type { GuideRecord } from '../store/guide-store.ts'
import { type Call, type CallEnv, send, sendJson } from './call.ts'
import { createGuide } from './create-guide.ts'
import { eventStream, eventStreamHeaders } from './event-stream.ts'
import { checkScope } from './guard.ts'
import { finishedGuide, resourceOf } from './guide-resource.ts'
import { negotiate } from './negotiate.ts'
import type { Service } from './service.ts'

const locationOf = (id: string): string => `/v1/guides/${id}`

/** Guides of others are not there. Ids are looked up, never part of a path or a query of ours. */
async function guideNamed(id: string, call: Call, service: Service): Promise<GuideRecord> {
  const record = await service.store.find(id)
  if (record?.owner === call.principal.id) return record
  throw new OperationError('not-found', {
    detail: { 'zh-CN': '没有这份指南，或它已过期。', en: 'There is no such guide, or it has expired.' },
  })
}

/** A stream of the events after `after`; null where there are none left. */
async function eventsOf(record: GuideRecord, after: number, service: Service): Promise<ReadableStream | null> {
  if (record.writer === 'composer') {
    await service.runs.outcomeOf(record.id)
    const events = await composedEvents((await service.store.find(record.id)) ?? record, service.context)
    if (after >= events.length) return null
    const rest = events.slice(after)
    return eventStream(() => Promise.resolve({ events: rest, isLast: true }), after)
  }
  if (record.outcome) {
    const { events } = await service.store.eventsAfter(record.id, after, 0, AbortSignal.abort())
    if (events.length === 0) return null
  }
  return eventStream((...page) => service.store.eventsAfter(record.id, ...page), after)
}

function lastEventId(request: Request): number {
  const url = new URL(request.url)
  const given = request.headers.get('last-event-id') ?? url.searchParams.get('after') ?? '0'
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new OperationError('invalid-header', {
    detail: {
      'zh-CN': 'Last-Event-ID（或 after）要用收到的最后一个事件的 id，一个整数。',
      en: 'Last-Event-ID (or after) is the id of the last event that arrived, a whole number.',
    },
  })
}

async function sendEvents(record: GuideRecord, after: number, call: Call, service: Service): Promise<Response> {
  const stream = await eventsOf(record, after, service)
  // An EventSource that is told 204 does not come back.
  if (!stream) return send(call, null, 204, {})
  return send(call, stream, 200, { ...eventStreamHeaders, location: locationOf(record.id) })
}

const byAccept = { 'application/json': null, 'text/markdown': 'markdown', 'text/html': 'html' } as const

/** The format asked for; null for the resource itself. */
function formatOf(request: Request): GuideFormat | null {
  const asked = new URL(request.url).searchParams.get('format')
  if (asked === null) {
    const type = negotiate(request.headers.get('accept'), Object.keys(byAccept) as (keyof typeof byAccept)[])
    if (type === undefined) throw notAcceptable(Object.keys(byAccept))
    return byAccept[type]
  }
  if (isGuideFormat(asked)) return asked
  throw new OperationError('invalid-input', {
    detail: {
      'zh-CN': `format 可选：${guideFormatNames.join('、')}。`,
      en: `Choose a format of: ${guideFormatNames.join(', ')}.`,
    },
    issues: [
      {
        pointer: '/format',
        message: {
          'zh-CN': `可选：${guideFormatNames.join('、')}。`,
          en: `Choose one of: ${guideFormatNames.join(', ')}.`,
        },
      },
    ],
  })
}

const notAcceptable = (types: readonly string[]): OperationError =>
  new OperationError('not-acceptable', {
    detail: { 'zh-CN': `可给出：${types.join('、')}。`, en: `There are: ${types.join(', ')}.` },
  })

function sendGuide(record: GuideRecord, request: Request, call: Call, { context }: Service): Response {
  const format = formatOf(request)
  const vary = { vary: 'Origin, Accept, Accept-Language' }
  if (format === null) return sendJson(call, resourceOf(record), record.outcome ? 200 : 202, vary)
  const { mediaType, write } = guideFormats[format]
  const text = write(finishedGuide(record), context.knowledge)
  return send(call, text, 200, { ...vary, 'content-type': `${mediaType}; charset=utf-8`, ...printedPage(format) })
}

/** A page of ours may be looked at in place: it brings its styles and nothing else. */
const printedPage = (format: GuideFormat): Record<string, string> =>
  format === 'html' ? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" } : {}

/** Guides as resources: made at once or in the background, followed, printed, stopped. */
export function addGuideRoutes(app: Hono<CallEnv>, service: Service): void {
  app.post('/v1/guides', async (c) => {
    const call = c.get('call')
    checkScope(call.principal, 'guides')
    const type = negotiate(c.req.header('accept') ?? null, ['application/json', 'text/event-stream'])
    if (type === undefined) throw notAcceptable(['application/json', 'text/event-stream'])
    const { record, waited } = await createGuide(c.req.raw, call, service)
    if (type === 'text/event-stream') return sendEvents(record, 0, call, service)
    const location = { location: locationOf(record.id), ...(waited ? { 'preference-applied': 'wait' } : {}) }
    if (waited && record.outcome?.problem) finishedGuide(record)
    return sendJson(call, resourceOf(record), waited && record.outcome ? 201 : 202, location)
  })
  app.get('/v1/guides/:id', async (c) => {
    const call = c.get('call')
    checkScope(call.principal, 'guides')
    const record = await guideNamed(c.req.param('id'), call, service)
    return sendGuide(filledIn(record, service.context), c.req.raw, call, service)
  })
  app.delete('/v1/guides/:id', async (c) => {
    const call = c.get('call')
    checkScope(call.principal, 'guides')
    const { id } = await guideNamed(c.req.param('id'), call, service)
    if (!(await service.runs.abort(id))) await service.store.remove(id)
    return send(call, null, 204, {})
  })
  app.get('/v1/guides/:id/events', async (c) => {
    const call = c.get('call')
    checkScope(call.principal, 'guides')
    const record = await guideNamed(c.req.param('id'), call, service)
    return sendEvents(record, lastEventId(c.req.raw), call, service)
  })
}
