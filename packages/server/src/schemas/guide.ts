import { type Guide, guideSchema, readGuide } from '@okr/core'
import { type Provenance, writtenIds } from '@okr/llm'
import * as z from 'zod'
import { describing } from './describing.ts'

/** A guide as data. What may be absent of it is absent, never undefined. */
export const guide = guideSchema.meta({
  id: 'Guide',
  description: 'A guide as plain data: sections, typed objectives, references. / 指南的结构化数据。',
}) as z.ZodType as z.ZodType<Guide>

/** A guide as an input: its data, or its text, which is read in whatever form it comes. */
export const guideOrText = z.union([guide, z.string().min(1).max(500_000)])

export const guideFrom = (given: Guide | string): Guide => (typeof given === 'string' ? readGuide(given) : given)

const count = z.int().min(0)

const usage = z
  .strictObject({ inputTokens: count, outputTokens: count, cachedInputTokens: count, reasoningTokens: count })
  .meta({ id: 'Usage', description: 'Tokens as the provider counted them; 0 where none was asked. / 用掉的 token。' })

const cost = z
  .strictObject({ amount: z.number().min(0), currency: z.enum(['USD', 'CNY']) })
  .meta({ id: 'Cost', description: 'By a table of prices. / 按价格表计算的费用。' })

export const writtenId = z.enum(writtenIds as [(typeof writtenIds)[number], ...(typeof writtenIds)[number][]])

const cuts = z
  .strictObject({ citations: count, addresses: count, markup: count, language: count, names: count, secrets: count })
  .meta({ id: 'Cuts', description: 'What was taken out of a model’s text, and how often. / 从模型文字里去掉的内容。' })

export const aigc = z
  .strictObject({
    Label: z.literal('1'),
    ContentProducer: z.string(),
    ProduceID: z.string(),
    ReservedCode1: z.string(),
    ContentPropagator: z.string(),
    PropagateID: z.string(),
    ReservedCode2: z.string(),
  })
  .meta({ id: 'AigcLabel', description: 'The label of generated content after GB 45438-2025. / 生成内容标识。' })

const sectionProvenance = z.strictObject({
  id: writtenId,
  model: z.string().nullable(),
  degraded: z.boolean(),
  partial: z.boolean(),
  attempts: count,
  cuts,
  failure: z.string().nullable(),
  findings: z.record(z.string(), count),
})

export const provenance = describing<Provenance>()(
  z.strictObject({
    model: z.string().nullable(),
    prompt: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }).nullable(),
    packs: z.array(z.strictObject({ id: z.string(), version: z.string() })),
    date: z.iso.datetime(),
    sections: z.array(sectionProvenance),
    degraded: z.array(writtenId),
    usage,
    cost: cost.nullable(),
    withheld: z.array(z.string()),
    aigc: aigc.nullable(),
  }),
).meta({ id: 'Provenance', description: 'Who wrote what from what. / 由谁写成、依据什么。' })

export const status = z
  .enum(['complete', 'aborted'])
  .describe('Whether it was stopped before it was finished; what was written until then is kept. / 是否中途停止。')
