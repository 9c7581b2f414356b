import * as z from 'zod'
import { keyResultKinds } from '../okr/key-result.ts'
import { aliasesSchema, idSchema, textSchema } from './text.ts'

/** A metric of an industry, with what one must know to set a target for it. */
export const metricSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: aliasesSchema,
  /** How it is computed, in words. */
  definition: textSchema,
  /** Id of a unit in `okr/units`. */
  unit: z.string().min(1),
  /** Which way is better; `range` where both too little and too much are bad. */
  direction: z.enum(['higher', 'lower', 'range']),
  kind: z.enum(keyResultKinds),
  /** Smallest and largest value that can be; null where a side is open. */
  bounds: z.tuple([z.number().nullable(), z.number().nullable()]),
  dataSources: z.array(z.string().min(1)).min(1),
  pitfall: textSchema,
  /** The source of the definition; null where it is usual practice and none was found. */
  definitionSource: idSchema.nullable(),
  /** `formula`: the formula was seen; `partial`: the source names the metric, the wording is ours; `none`: no source. */
  definitionMatch: z.enum(['formula', 'partial', 'none']),
  /** A standard known to cover it; its clauses were not seen. */
  relatedStandard: idSchema.nullable(),
})

export type Metric = z.infer<typeof metricSchema>
