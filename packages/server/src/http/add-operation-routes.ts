import type { Hono } from 'hono'
import { parseInput } from '../operations/parse-input.ts'
import { type CallEnv, sendJson } from './call.ts'
import { checkScope } from './guard.ts'
import { readBody } from './read-body.ts'
import { inputFrom, type OperationRoute, operationRoutes, propertiesOf } from './routes.ts'
import { runOperation } from './run-operation.ts'
import type { Service } from './service.ts'

/** For what is done before anybody could hang up. */
const never = new AbortController()

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
    const { signal } = operation.reaches === 'nothing' ? never : c.req.raw
    return sendJson(call, await runOperation(operation, parseInput(operation, given), { call, service, signal }))
  })
}

/** Every operation but the one that writes a whole guide, at its own address. */
export function addOperationRoutes(app: Hono<CallEnv>, service: Service): void {
  for (const route of operationRoutes) addRoute(app, route, service)
}
