import * as z from 'zod'
import { objectiveSchema } from '../okr/schema.ts'
import { locales } from '../text/locale.ts'
import { keyPattern } from './citation-key.ts'
import { calloutTones, type Inline, industryAnalysisIds, type ListItem } from './guide.ts'
import { hrefPattern } from './href.ts'
import { sectionIds } from './outline.ts'
import { normalise } from './rich-text.ts'

const title = z.string().trim().min(1)
const text = z.string().min(1)
const source = z.string().regex(keyPattern)

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({ type: z.literal('strong'), text }),
  z.strictObject({ type: z.literal('code'), text: text.regex(/^[^\n\r\u2028\u2029]*$/) }),
  z.strictObject({ type: z.literal('link'), text, href: z.string().regex(hrefPattern) }),
  z.strictObject({ type: z.literal('citation'), source }),
])

const isNormal = (inlines: readonly Inline[]): boolean => normalise(inlines).length === inlines.length
const richText = z.array(inline).refine(isNormal, 'Neighbours of one kind must be one text')
const someText = richText.min(1)

const listItem = z.strictObject({
  text: someText,
  get items(): z.ZodType<readonly ListItem[]> {
    return z.array(listItem)
  },
})

const table = z
  .strictObject({ type: z.literal('table'), header: z.array(richText).min(1), rows: z.array(z.array(richText)) })
  .refine(
    ({ header, rows }) => rows.every((row) => row.length === header.length),
    'Every row must be as long as the header',
  )

const block = z.union([
  z.strictObject({ type: z.literal('paragraph'), text: someText }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(listItem).min(1) }),
  table,
  z.strictObject({ type: z.literal('callout'), tone: z.enum(calloutTones), text: someText }),
])

const blocks = z.array(block)
const part = z.strictObject({ title, blocks })
const study = part.extend({
  background: blocks,
  deployment: blocks,
  outcomes: blocks,
  lessons: blocks,
  evidence: blocks,
})

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length

const subsections = z
  .array(part.extend({ id: z.enum(industryAnalysisIds) }))
  .refine((found) => isUnique(found.map(({ id }) => id)), 'Every subsection may occur once')
const references = z
  .array(z.strictObject({ source, text: someText }))
  .refine((found) => isUnique(found.map((reference) => reference.source)), 'Every source may occur once')

const section = z.discriminatedUnion('id', [
  part.extend({ id: z.literal('introduction') }),
  part.extend({ id: z.literal('industry-analysis'), subsections }),
  part.extend({ id: z.literal('case-studies'), cases: z.array(study) }),
  part.extend({
    id: z.literal('implementation'),
    phases: z.array(part.extend({ timing: z.string().trim() })),
    objectives: z.array(objectiveSchema),
    tools: z.array(part),
  }),
  part.extend({
    id: z.literal('best-practices'),
    groups: z.array(
      part.extend({
        focusArea: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          .nullable(),
      }),
    ),
  }),
  part.extend({
    id: z.literal('pitfalls'),
    pitfalls: z.array(z.strictObject({ title, signal: richText, remedy: richText })),
  }),
  part.extend({ id: z.literal('conclusion') }),
  part.extend({ id: z.literal('references'), references }),
])

const isOrdered = (found: readonly { id: (typeof sectionIds)[number] }[]): boolean =>
  found.every(({ id }, index) => index === 0 || sectionIds.indexOf(id) > sectionIds.indexOf(found[index - 1]?.id ?? id))

/** A guide as data from elsewhere. */
export const guideSchema = z.strictObject({
  locale: z.enum(locales),
  title: z.string().trim(),
  sections: z.array(section).refine(isOrdered, 'Every section may occur once, in the order of the outline'),
})

/** The same as JSON Schema, for those who do not run this code. */
export const guideJsonSchema = () => z.toJSONSchema(guideSchema)
