import * as z from 'zod'
import type { JsonSchema } from './types.ts'

/** Schemas of a document: those with an id stand among its components once, everything else where it is used. */
export interface SchemaBook {
  readonly add: (schema: z.ZodType, io: 'input' | 'output') => JsonSchema
  readonly components: Record<string, JsonSchema>
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same with every reference to a definition turned to where it stands now. */
function turned(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => turned(one, names))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$defs' && key !== '$schema')
      .map(([key, one]) => {
        const name = key === '$ref' && typeof one === 'string' ? one.replace('#/$defs/', '') : null
        return [key, name === null ? turned(one, names) : `#/components/schemas/${names.get(name) ?? name}`]
      }),
  )
}

/** A record that has to have every one of its keys names them as properties, which more readers of schemas understand. */
function spelledOut({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { propertyNames, additionalProperties: value, required } = jsonSchema
  if (!required || typeof propertyNames !== 'object' || typeof value !== 'object') return
  jsonSchema.properties = Object.fromEntries(required.map((key) => [key, value]))
  jsonSchema.additionalProperties = false
  delete jsonSchema.propertyNames
}

export function schemaBook(): SchemaBook {
  const components: Record<string, JsonSchema> = {}

  /** What is refined on the way in may look otherwise on the way out: then it has a name of its own. */
  const nameFor = (id: string, schema: JsonSchema): string => {
    const known = components[id]
    if (!known || JSON.stringify(known) === JSON.stringify(schema)) return id
    return `${id}Input`
  }

  return {
    components,
    add: (schema, io) => {
      const json = z.toJSONSchema(schema, { io, override: spelledOut })
      const definitions = Object.entries<JsonSchema>(json.$defs ?? {}).map(([id, one]) => [id, withoutId(one)] as const)
      const same = new Map(definitions.map(([id]) => [id, id]))
      const names = new Map(definitions.map(([id, one]) => [id, nameFor(id, turned(one, same) as JsonSchema)]))
      for (const [id, one] of definitions) components[names.get(id) ?? id] = turned(one, names) as JsonSchema
      return turned(json, names) as JsonSchema
    },
  }
}

/** zod repeats the id inside, where `id` means something else to JSON Schema. */
function withoutId(schema: JsonSchema): JsonSchema {
  const { id: _, ...rest } = schema
  return rest
}
