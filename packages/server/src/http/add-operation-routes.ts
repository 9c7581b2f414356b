import type { Hono } from 'hono'
import type { Writer } from '../guides/write-guide.ts'
import { parseInput } from '../operations/parse-input.ts'
import { type CallEnv, sendJson } from './call.ts'
import { checkScope } from './guard.ts'
import { modelFor } from './model-for.ts'
import { readBody } from './read-body.ts'
import { inputFrom, type OperationRoute, operationRoutes, propertiesOf } from './routes.ts'
import { quotaOf, type Service } from './service.ts'

/** For what is done before anybody could hang up. */
const never = new AbortController().signal

export const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

function addRoute(app: Hono<CallEnv>, { operation, method, path, scope }: OperationRoute, service: Service): void {
  const properties = propertiesOf(operation)
  app.on(method.toUpperCase(), honoPath(path), async (c) => {
    const call = c.get('call')
    checkScope(call.principal, scope)
    const given =
      method === 'get'
        ? inputFrom(properties, c.req.param() as Record<string, string>, new URL(c.req.url).searchParams)
        : (await readBody(c.req.raw, service.bodyLimit)).value
    const input = parseInput(operation, given)
    if (operation.reaches === 'nothing') {
      const context = { ...service.context, model: undefined, locale: call.locale, signal: never }
      return sendJson(call, await operation.run(context, input))
    }
    const context = { ...service.context, locale: call.locale, signal: c.req.raw.signal }
    const model = modelFor((input as { writer?: Writer }).writer, call, service)
    if (!model) return sendJson(call, await operation.run({ ...context, model }, input))
    service.spending.begin(call.principal, quotaOf(call, service))
    let usage: Parameters<Service['spending']['end']>[1]
    try {
      const answer = await operation.run({ ...context, model, onProgress: (event) => (usage = event.usage) }, input)
      return sendJson(call, answer)
    } finally {
      service.spending.end(call.principal, usage)
    }
  })
}

/** Every operation but the one that writes a whole guide, at its own address. */
export function addOperationRoutes(app: Hono<CallEnv>, service: Service): void {
  for (const route of operationRoutes) addRoute(app, route, service)
}
