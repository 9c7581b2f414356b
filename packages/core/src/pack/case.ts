import * as z from 'zod'
import { companySizes } from '../params/vocabularies/company-size.ts'
import { idSchema, statementSchema, textSchema } from './text.ts'

/**
 * Who tells the story.
 * A independent study or official record; B the organisation itself or a named insider;
 * C software vendor, trainer or consultancy; D secondary press, summary or anonymous.
 */
export const evidenceGrades = ['A', 'B', 'C', 'D'] as const

const caseSystems = ['okr', 'comparable-goal-system', 'okr-dropped-or-criticised', 'context-only'] as const

/** How one organisation ran its goals, as far as sources tell. */
export const caseSchema = z.strictObject({
  id: idSchema,
  organisation: textSchema,
  /** Whether the organisation's name is known; one that has none ranks behind those a reader can look up. */
  named: z.boolean(),
  /** null where no source says it. */
  country: textSchema.nullable(),
  /** What the source says of its size, in words; null where no source says it. */
  size: textSchema.nullable(),
  /** The size band, where the source allows to tell. */
  sizeBand: z.enum(companySizes).nullable(),
  industries: z.array(idSchema).min(1),
  system: z.enum(caseSystems),
  evidenceGrade: z.enum(evidenceGrades),
  background: z.array(statementSchema).min(1),
  deployment: z.array(statementSchema).min(1),
  outcomes: z.array(statementSchema).min(1),
  /** Our reading of the case for this industry, never printed as the organisation's words. */
  lessons: z.array(textSchema).min(1),
  /** What a reader must know before leaning on it. */
  caveats: textSchema,
  sources: z.array(idSchema).min(1),
})

export type Case = z.infer<typeof caseSchema>
export type EvidenceGrade = (typeof evidenceGrades)[number]
export type CaseSystem = (typeof caseSystems)[number]
