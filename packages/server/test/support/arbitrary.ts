import * as fc from 'fast-check'
import type { JsonSchema, OpenApiDocument } from '../../src/openapi/types.ts'

const awkward = [
  '',
  ' ',
  '\u0000',
  '../../etc/passwd',
  '=1+1',
  '<script>',
  "' OR 1=1",
  '\ud800',
  '💥',
  '行业',
  'x'.repeat(300),
  '\r\nX: y',
  '%00',
  '__proto__',
  'constructor',
]

export const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...awkward),
)

const junk: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Values of a JSON Schema of ours, deep down less of everything. */
export function valuesOf(schema: JsonSchema, document: OpenApiDocument, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, enum: choices, const: only, type } = schema
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? ''
    return valuesOf(document.components['schemas']?.[name] as JsonSchema, document, depth)
  }
  const branches = anyOf ?? oneOf
  if (branches) return fc.oneof(...branches.map((one) => valuesOf(one, document, depth)))
  if (choices) return fc.constantFrom(...choices)
  if (only !== undefined) return fc.constant(only)
  switch (type) {
    case 'string':
      return text.map((one) => one.slice(0, schema.maxLength ?? 300))
    case 'integer':
      return fc.integer({ min: Math.max(-10, schema.minimum ?? -10), max: Math.min(1000, schema.maximum ?? 1000) })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      // Lists nest in lists without end.
      if (depth > 8) return fc.constant([])
      return fc.array(valuesOf((schema.items ?? {}) as JsonSchema, document, depth + 1), {
        minLength: Math.min(schema.minItems ?? 0, 3),
        maxLength: depth > 3 ? (schema.minItems ?? 0) : 3,
      })
    case 'object':
      return objectsOf(schema, document, depth)
    default:
      return junk
  }
}

function objectsOf({ properties = {}, required = [] }: JsonSchema, document: OpenApiDocument, depth: number) {
  const entries = Object.entries(properties).filter(([name]) => depth < 5 || required.includes(name))
  const model = Object.fromEntries(
    entries.map(([name, one]) => [name, valuesOf(one as JsonSchema, document, depth + 1)]),
  )
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) as never[] })
}

/** The same with something wrong somewhere: a field that is missing, one too many, or one of another kind. */
export const spoilt = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(values, fc.nat(), junk, fc.constantFrom('drop', 'change', 'add', 'replace'))
    .map(([value, at, other, how]) => {
      if (typeof value !== 'object' || value === null || how === 'replace') return other
      const entries = Object.entries(value)
      const index = entries.length === 0 ? 0 : at % entries.length
      if (how === 'add') return { ...value, [`extra${at}`]: other }
      const name = entries[index]?.[0] ?? 'x'
      return Object.fromEntries(
        how === 'drop' ? entries.toSpliced(index, 1) : [...entries.toSpliced(index, 1), [name, other]],
      )
    })
