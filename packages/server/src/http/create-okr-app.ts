import { localeNamed } from '@okr/core'
import { Hono } from 'hono'
import { docsHeaders, docsPage, docsStyle } from '../openapi/docs-page.ts'
import { openApiDocument } from '../openapi/document.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { OperationError } from '../problems/operation-error.ts'
import { addGuideRoutes } from './add-guide-routes.ts'
import { addOperationRoutes, honoPath } from './add-operation-routes.ts'
import type { OkrAppOptions } from './app-options.ts'
import { type Call, type CallEnv, send, sendJson } from './call.ts'
import type { AppExtension } from './extension.ts'
import { authenticate, checkHost, checkOrigin, checkRate, preflightHeaders } from './guard.ts'
import { languageOf } from './language.ts'
import { problemResponse } from './problem.ts'
import { metadataPaths, protectedResource } from './protected-resource.ts'
import { errorText, quotaOf, type Service, serviceOf } from './service.ts'

/** The HTTP API, for any runtime that speaks `Request` and `Response`. */
export interface OkrApp {
  readonly fetch: (request: Request, env?: unknown) => Promise<Response>
  readonly openApi: () => OpenApiDocument
  /** Takes no new guides, waits for those under way, and stops after `milliseconds` what is left of them. */
  readonly drain: (milliseconds: number) => Promise<void>
}

const publicPaths = new Set<string>([
  ...metadataPaths,
  '/healthz',
  '/readyz',
  '/openapi.json',
  '/docs',
  '/docs/style.css',
])

const anonymous: Call['principal'] = { id: 'anonymous', scopes: [] }

function callOf(request: Request): Call {
  const given = request.headers.get('x-request-id')
  const requestId = given !== null && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID()
  return {
    requestId,
    locale: languageOf(request.headers.get('accept-language')),
    headers: {
      'x-request-id': requestId,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
    principal: anonymous,
  }
}

/** Everything that has to hold before a request is looked into. */
async function admit(request: Request, env: unknown, call: Call, service: Service): Promise<void> {
  const { options } = service
  const path = new URL(request.url).pathname
  // Whoever watches over the service calls it by its address.
  if (path === '/healthz' || path === '/readyz') return
  // A page that points its own name here has no key.
  if (options.hosts || (!options.access && !options.anonymous)) checkHost(request, service.hosts)
  checkOrigin(request, options.origins ?? [], call)
  if (request.method === 'OPTIONS' || publicPaths.has(path)) return
  const address = options.clientAddress?.(request, env) ?? ''
  call.principal = await authenticate(request, { access: options.access, guesses: service.guesses, address })
  checkRate(call, service.requests, quotaOf(call, service))
}

function addPublicRoutes(app: Hono<CallEnv>, service: Service, document: () => OpenApiDocument): void {
  app.get('/healthz', (c) => sendJson(c.get('call'), { status: 'ok' }))
  app.get('/readyz', (c) => {
    if (service.isDraining) throw new OperationError('unavailable', { retryAfter: 5 })
    return sendJson(c.get('call'), { status: 'ready' })
  })
  app.get('/openapi.json', (c) => sendJson(c.get('call'), document()))
  app.get('/docs', (c) => {
    const call = c.get('call')
    const locale = localeNamed(c.req.query('locale')) ?? call.locale
    return send(call, docsPage(document(), locale), 200, { 'content-type': 'text/html; charset=utf-8', ...docsHeaders })
  })
  app.get('/docs/style.css', (c) => send(c.get('call'), docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))
}

/** What says where tokens come from, and the protocol itself where the operator wants it. */
function addMcp(app: Hono<CallEnv>, service: Service): () => Promise<void> {
  for (const path of metadataPaths) {
    app.get(path, (c, next) => {
      const metadata = protectedResource(new URL(c.req.url), service.options.access)
      return metadata ? Promise.resolve(sendJson(c.get('call'), metadata)) : next().then(() => undefined)
    })
  }
  const mount = service.options.mcp?.(service)
  if (!mount) return async () => undefined
  app.all('/mcp', async (c) => {
    const call = c.get('call')
    if (c.req.method === 'OPTIONS') return send(call, null, 204, preflightHeaders)
    const { body, status, headers } = await mount.fetch(c.req.raw, call)
    return send(call, body, status, Object.fromEntries(headers))
  })
  return mount.close
}

/** Every path that is known takes no other methods than it has. */
function addMethodGuards(app: Hono<CallEnv>, document: () => OpenApiDocument): void {
  for (const [path, item] of Object.entries(document().paths)) {
    const allow = Object.keys(item)
      .flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
      .join(', ')
    app.all(honoPath(path), (c) => {
      if (c.req.method === 'OPTIONS') return send(c.get('call'), null, 204, { allow, ...preflightHeaders })
      throw new OperationError('method-not-allowed', {
        detail: { 'zh-CN': `可用的方法：${allow}。`, en: `Allowed: ${allow}.` },
        headers: { allow },
      })
    })
  }
}

/** The same for every app with the same addresses, and some work to make. */
const made = new Map<AppExtension['paths'] | undefined, OpenApiDocument>()

function documentOf({ batches }: OkrAppOptions): OpenApiDocument {
  const known = made.get(batches?.paths) ?? openApiDocument(batches)
  made.set(batches?.paths, known)
  return known
}

/**
 * The app. Without options it composes guides for this machine alone: requests have to be addressed to `localhost`, and
 * no page of another site is answered.
 */
export function createOkrApp(options: OkrAppOptions = {}): OkrApp {
  const service = serviceOf(options)
  const app = new Hono<CallEnv>()
  const document = () => documentOf(options)

  app.use(async (c, next) => {
    const began = service.context.now()
    const call = callOf(c.req.raw)
    c.set('call', call)
    try {
      await admit(c.req.raw, c.env, call, service)
      await next()
    } catch (error) {
      c.res = failure(error, call, service)
    }
    logCall(c.req.raw, c.res.status, began, call, service)
  })
  addPublicRoutes(app, service, document)
  addOperationRoutes(app, service)
  addGuideRoutes(app, service)
  options.batches?.addRoutes(app, service)
  const closeMcp = addMcp(app, service)
  addMethodGuards(app, document)
  app.notFound((c) => failure(new OperationError('not-found', { detail: seeDocs }), c.get('call'), service))
  app.onError((error, c) => failure(error, c.get('call'), service))

  return {
    fetch: async (request, env) => app.fetch(request, env ?? {}),
    openApi: document,
    drain: async (milliseconds) => {
      service.isDraining = true
      await Promise.all([service.runs.drain(milliseconds), options.batches?.drain(milliseconds)])
      await closeMcp()
    },
  }
}

const seeDocs = {
  'zh-CN': '没有这个地址。/docs 列出全部地址。',
  en: 'There is nothing at this address. /docs lists them all.',
}

function failure(error: unknown, call: Call, { log, context }: Service): Response {
  if (!OperationError.is(error)) {
    log({ level: 'error', time: context.now().toISOString(), requestId: call.requestId, error: errorText(error) })
  }
  return problemResponse(error, call.locale, call.requestId, call.headers)
}

function logCall(request: Request, status: number, began: Date, call: Call, { log, context }: Service): void {
  const now = context.now()
  log({
    level: 'info',
    time: now.toISOString(),
    requestId: call.requestId,
    method: request.method,
    path: new URL(request.url).pathname,
    status,
    milliseconds: now.getTime() - began.getTime(),
    principal: call.principal.id,
  })
}
