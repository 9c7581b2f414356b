import * as z from 'zod'
import { idSchema } from './text.ts'

/**
 * How far a source was verified.
 * - `read`: text of the page or file itself was seen; `extent` says how much of it
 * - `cited`: another document names it, or only a catalogue entry, contents or abstract was seen
 * - `known`: common bibliographic knowledge, not seen
 */
export const verificationLevels = ['read', 'cited', 'known'] as const

/** One work that may be cited, with what it supports and how far it was seen. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  year: z.int().nullable(),
  type: z.enum(['book', 'standard', 'report', 'case-study', 'article', 'paper', 'docs', 'law']),
  /** ISO 639 code of the work's language. */
  language: z.string().min(2),
  url: z.string().nullable(),
  /** ISO date on which something answered at `url`. No reading: when the text was seen stands in `verification`. */
  checked: z.iso.date().optional(),
  industries: z.array(idSchema).min(1),
  /** What the seen text says, in our own words: the only claims it may be cited for. */
  supports: z.array(z.string().min(1)).min(1),
  verification: z.strictObject({
    level: z.enum(verificationLevels),
    /** Where the text was seen. */
    evidence: z.string().min(1),
    /** ISO date of the look-up. */
    seen: z.iso.date(),
    extent: z.string().min(1),
  }),
  /** `lead-only` sources help to search further and are never printed. */
  use: z.enum(['citable', 'lead-only']),
})

export type Source = z.infer<typeof sourceSchema>
export type VerificationLevel = (typeof verificationLevels)[number]
