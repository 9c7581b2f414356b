import type { OkrSet } from '@okr/core'
import { okrSetSchema } from '@okr/core'
import { packSchema, sourceSchema, textSchema } from '@okr/core/pack'
import type { CslItem } from '@okr/knowledge'
import * as z from 'zod'
import { describing } from './describing.ts'

export const localized = textSchema.meta({ id: 'Text', description: 'Words in both languages. / 两种语言的文字。' })

export const pack = packSchema.meta({
  id: 'Pack',
  description: 'Everything that guides say of one industry, in both languages. / 一个行业包。',
})

export const sourceRecord = sourceSchema
  .extend({ stale: z.boolean().describe('Last looked at more than a year ago. / 上次核实已超过一年。') })
  .meta({ id: 'Source', description: 'One work that may be cited, and how far it was verified. / 一条来源。' })

export const okrSet = okrSetSchema.meta({
  id: 'OkrSet',
  description: 'OKRs of one cycle. / 一个周期的 OKR。',
}) as z.ZodType as z.ZodType<OkrSet>

const literal = z.array(z.strictObject({ literal: z.string() }))

export const cslItem = describing<CslItem>()(
  z.strictObject({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: literal.optional(),
    publisher: z.string().optional(),
    'container-title': z.string().optional(),
    issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.number()])]) }).optional(),
    accessed: z.strictObject({ 'date-parts': z.tuple([z.array(z.number())]) }).optional(),
    URL: z.string().optional(),
    language: z.string(),
  }),
).meta({ id: 'CslItem', description: 'For reference managers, CSL-JSON 1.0.2. / 供文献管理软件使用。' })
