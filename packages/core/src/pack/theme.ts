import * as z from 'zod'
import { ambitions, keyResultKinds } from '../okr/key-result.ts'
import { objectiveLevels } from '../okr/objective.ts'
import { companyTypes } from '../params/vocabularies/company-type.ts'
import { maturities } from '../params/vocabularies/maturity.ts'
import { idSchema, textSchema } from './text.ts'

/**
 * One key result of a theme. Its sentence is composed from the metric's name, the verb its movement calls for and the
 * values, so that the same pattern reads well in every language. Values are illustrations that the reader replaces.
 */
const keyResultPatternSchema = z.strictObject({
  /** Id of a metric of the same pack or of the cross-industry pack. */
  metric: idSchema,
  /** Narrows the metric: a line, a market, a segment. Stands before the metric's name. */
  scope: textSchema.optional(),
  /** null for a level to hold and for things that start at zero by nature. */
  baseline: z.number().nullable(),
  target: z.number(),
  kind: z.enum(keyResultKinds),
  /** The one role that answers for it. */
  owner: textSchema,
  collaborators: z.array(textSchema),
})

/** An objective an organisation in this industry would set, and how it would know. */
export const themeSchema = z.strictObject({
  id: idSchema,
  /** Direction and scope in plain words; no number, no solution. */
  objective: textSchema,
  /** Why this objective, and what it trades off. */
  rationale: textSchema,
  level: z.enum(objectiveLevels),
  ambition: z.enum(ambitions),
  maturities: z.array(z.enum(maturities)).min(1),
  /** Company types it suits best; empty means all. */
  companyTypes: z.array(z.enum(companyTypes)),
  keyResults: z.array(keyResultPatternSchema).min(2).max(5),
})

export type Theme = z.infer<typeof themeSchema>
export type KeyResultPattern = z.infer<typeof keyResultPatternSchema>
