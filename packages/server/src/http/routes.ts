import * as z from 'zod'
import type { Scope } from '../access/principal.ts'
import { operations } from '../operations/index.generated.ts'
import type { Operation } from '../operations/operation.ts'

/** How an operation is reached over HTTP. */
export interface OperationRoute {
  readonly operation: Operation
  readonly method: 'get' | 'post'
  /** As OpenAPI writes it; names in braces are values of the input. */
  readonly path: string
  readonly scope: Scope
}

/** What is looked up by its address; everything else is a POST to its own name. */
const lookUps: Readonly<Record<string, string>> = {
  'list-packs': '/v1/packs',
  'get-pack': '/v1/packs/{id}',
  'get-source': '/v1/sources/{id}',
  'list-rules': '/v1/rules',
  'explain-rule': '/v1/rules/{id}',
  'search-knowledge': '/v1/search',
}

/** What a caller has to hold to use it. */
export const scopeOf = ({ reaches }: Operation): Scope => (reaches === 'model' ? 'guides' : 'read')

const routeOf = (operation: Operation): OperationRoute => {
  const scope = scopeOf(operation)
  const path = lookUps[operation.name]
  return path === undefined
    ? { operation, method: 'post', path: `/v1/${operation.name}`, scope }
    : { operation, method: 'get', path, scope }
}

/** A whole guide takes its time, so that it is a resource of its own (see `guide-routes`). */
export const operationRoutes: readonly OperationRoute[] = operations
  .filter(({ name }) => name !== 'generate-guide')
  .map(routeOf)

export type Properties = Readonly<Record<string, z.core.JSONSchema.BaseSchema>>

export const propertiesOf = ({ input }: Operation): Properties =>
  (z.toJSONSchema(input, { io: 'input' }).properties ?? {}) as Properties

/** An address says everything in words: those of a number become one, and those of a list a list. */
export function inputFrom(properties: Properties, path: Readonly<Record<string, string>>, query: URLSearchParams) {
  const input: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name)
    const type = properties[name]?.type
    const [first = ''] = values
    const single = type === 'integer' && /^-?\d{1,9}$/.test(first) ? Number(first) : first
    // What is not a list and was given twice is for the schema to refuse.
    input[name] = type === 'array' || values.length > 1 ? values : single
  }
  return { ...input, ...path }
}
