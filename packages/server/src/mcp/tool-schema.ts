import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Operation } from '../operations/operation.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What is taken as data or as text is asked for as text: models write Markdown, and a guide's data has a long schema. */
function asText(schema: JsonSchema): JsonSchema {
  const texts = schema.anyOf?.filter(({ type }) => type === 'string') ?? []
  const hasData = schema.anyOf?.some(({ $ref }) => $ref?.endsWith('/Guide'))
  const { anyOf: _, ...rest } = schema
  return hasData && texts.length > 0 ? { ...rest, ...texts[0] } : schema
}

/** Some clients know one type a schema, and schemas that are objects; the same is said so that they understand it. */
function portable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portable)
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, portable(one)]))
  const { type, items } = schema
  if (items === false) schema['items'] = { not: {} }
  if (!Array.isArray(type)) return schema
  const { type: _, ...rest } = schema
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) }
}

function inputOf({ input }: Operation): JsonSchema {
  const { $schema: _, $defs, properties = {}, ...schema } = z.toJSONSchema(input, { io: 'input' })
  const own = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, asText(property as JsonSchema)]),
  )
  const isUsed = (name: string): boolean => JSON.stringify(own).includes(`#/$defs/${name}"`)
  const used = Object.entries($defs ?? {}).filter(([name]) => isUsed(name))
  return { ...schema, properties: own, ...(used.length > 0 ? { $defs: Object.fromEntries(used) } : {}) }
}

function outputOf({ output }: Operation): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(output, { io: 'output', reused: 'ref' })
  return schema
}

interface ToolSchemas {
  readonly input: JsonSchema
  readonly output: JsonSchema
}

const made = new Map<string, ToolSchemas>()

/** JSON Schemas of an operation as clients are told them, made once a process. */
export function toolSchemas(operation: Operation): ToolSchemas {
  const known = made.get(operation.name)
  if (known) return known
  const schemas = {
    input: portable(inputOf(operation)) as JsonSchema,
    output: portable(outputOf(operation)) as JsonSchema,
  }
  made.set(operation.name, schemas)
  return schemas
}

/** Tells the schema and lets every object pass: inputs are checked by the operation, which says more of what is wrong. */
export function toldAs(schema: JsonSchema): StandardSchemaWithJSON<Record<string, unknown>> {
  const tell = () => schema as Record<string, unknown>
  return {
    '~standard': {
      version: 1,
      vendor: 'okr',
      validate: (value) => ({ value: value as Record<string, unknown> }),
      jsonSchema: { input: tell, output: tell },
    },
  }
}
