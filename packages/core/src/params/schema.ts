import * as z from 'zod/mini'
import { locales } from '../text/locale.ts'
import { fieldTexts } from './fields.ts'
import { normalise } from './normalise.ts'
import type { Parameter } from './parameter.ts'
import { audiences } from './vocabularies/audience.ts'
import { companySizes } from './vocabularies/company-size.ts'
import { companyTypes } from './vocabularies/company-type.ts'
import { focusAreas } from './vocabularies/focus-area.ts'
import { maturities } from './vocabularies/maturity.ts'

/** Smallest and largest number of characters of an industry and of own words, and of focus areas in a list. */
export const limits = {
  industry: { min: 2, max: 80 },
  words: { min: 1, max: 40 },
  focusAreas: { min: 1, max: 8 },
} as const

/** Text that a person can read: at least one letter or digit. */
const words = ({ min, max }: { min: number; max: number }) =>
  z.string().check(z.minLength(min), z.maxLength(max), z.regex(/[\p{L}\p{N}]/u))

/** A parameter whose loose spellings become the canonical one before it is checked. */
function parameter<Schema extends z.ZodMiniType>(name: Parameter, schema: Schema) {
  const { label, help } = fieldTexts[name]
  return z.pipe(z.transform(normalise[name]), schema).check(z.describe(`${label.en}. ${help.en}`))
}

/**
 * The one contract of every channel: form, prompt, HTTP, MCP and CLI. Its output is canonical; its input also takes
 * labels and free text in either language ("中型科技公司（50–250人）", "just started"). Written with `zod/mini`, a
 * quarter of the weight in a browser and no `new Function`; words for its issues are those of `formatParamIssue`.
 */
export const guideParamsSchema = z.strictObject({
  industry: parameter('industry', words(limits.industry)),
  companyType: parameter('companyType', z.union([z.enum(companyTypes), words(limits.words)])),
  companySize: parameter('companySize', z.enum(companySizes)),
  maturity: parameter('maturity', z.enum(maturities)),
  focusAreas: parameter(
    'focusAreas',
    z
      .array(z.union([z.enum(focusAreas), words(limits.words)]))
      .check(z.minLength(limits.focusAreas.min), z.maxLength(limits.focusAreas.max)),
  ),
  audience: z.optional(parameter('audience', z.optional(z.enum(audiences)))),
  locale: parameter('locale', z.enum(locales)),
})

/** Canonical parameters: ids where a choice is known, cleaned words elsewhere. `parseParams` makes them. */
export type GuideParams = z.output<typeof guideParamsSchema>

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Longer than any label: a value in own words that is still worth reading. */
const ownWords: JsonSchema = { type: 'string', maxLength: 200 }

/** The ids of a choice, or what people say in their place. */
const orWords = ({ description, anyOf, ...schema }: JsonSchema): JsonSchema => ({
  ...(description === undefined ? {} : { description }),
  anyOf: [anyOf?.[0] ?? schema, ownWords],
})

const orList = ({ description, items, ...list }: JsonSchema): JsonSchema => ({
  ...(description === undefined ? {} : { description }),
  anyOf: [{ ...list, items: orWords(items as JsonSchema) }, ownWords],
})

/**
 * JSON Schema (2020-12) of parameters as people give them: ids, labels or own words, focus areas as a list or in one
 * text. Stricter than `parseParams` in nothing but the length of a text.
 */
export function guideParamsInputJsonSchema(): JsonSchema {
  const { $schema: _, properties = {}, required = [], ...schema } = z.toJSONSchema(guideParamsSchema, { io: 'input' })
  const { industry = {}, focusAreas = {}, ...choices } = properties as Record<string, JsonSchema>
  const entries = Object.entries(choices).map(([name, choice]) => [name, orWords(choice)])
  return {
    ...schema,
    properties: { industry, ...Object.fromEntries(entries), focusAreas: orList(focusAreas) },
    // Without it the language is that of the industry.
    required: required.filter((name) => name !== 'locale'),
  }
}

/** JSON Schema (2020-12) of the canonical parameters. */
export const guideParamsJsonSchema = (): JsonSchema =>
  z.toJSONSchema(guideParamsSchema, { io: 'output', target: 'draft-2020-12' })
