import type { GuideMetrics, GuideOutline } from '@okr/core'
import { industryAnalysisIds, locales, sectionIds } from '@okr/core'
import * as z from 'zod'
import { describing } from './describing.ts'

const position = z.int().min(0)

export const range = z
  .strictObject({ start: position, end: position })
  .meta({ id: 'Range', description: 'A stretch of a text in UTF-16 units; end is exclusive. / 文字中的位置。' })

const data = z.record(z.string(), z.union([z.string(), z.number()]))

const suggestion = z.strictObject({
  messageId: z.string(),
  message: z.string(),
  data,
  edits: z.array(z.strictObject({ start: position, end: position, text: z.string() })),
  safe: z.boolean().describe('Can be applied as it stands. / 可以直接采用。'),
})

export const severity = z.enum(['error', 'warning', 'info'])

export const source = z.strictObject({ title: z.string(), url: z.string().nullable() })

const shared = {
  ruleId: z.string(),
  messageId: z.string(),
  message: z.string().describe('What is wrong, in the language asked for. / 提醒的文字。'),
  severity,
  range: range.nullable(),
  data,
  suggestions: z.array(suggestion),
  sources: z.array(source),
  subject: z.string().nullable(),
}

export const finding = z.strictObject(shared).meta({ id: 'Finding', description: 'What a rule found. / 一条提醒。' })

export const guideFinding = z
  .strictObject({ ...shared, section: z.enum(sectionIds).nullable(), block: z.string().nullable() })
  .meta({ id: 'GuideFinding', description: 'What a rule found in a guide, and where. / 指南里的一条提醒。' })

export const counts = z
  .strictObject({ error: position, warning: position, info: position })
  .meta({ id: 'Counts', description: 'Findings by severity. / 各级提醒的数量。' })

export const outline = describing<GuideOutline>()(
  z.strictObject({
    locale: z.enum(locales),
    title: z.string(),
    sections: z.array(z.enum(sectionIds)),
    subsections: z.array(z.enum(industryAnalysisIds)),
    caseStudies: z.array(z.string()),
    phases: z.array(z.string()),
    objectives: z.array(z.strictObject({ text: z.string(), keyResults: z.array(z.string()) })),
    bestPracticeGroups: position,
    pitfalls: position,
    references: z.array(
      z.strictObject({ text: z.string(), status: z.enum(['registered', 'unconfirmed', 'malformed']) }),
    ),
    unresolvedCitations: z.array(z.string()),
    truncated: z.boolean(),
  }),
).meta({ id: 'GuideOutline', description: 'What a guide holds, in few words. / 指南的提纲。' })

const share = z.number().min(0).max(1)

export const metrics = describing<GuideMetrics>()(
  z.strictObject({
    citationValidity: share.nullable(),
    citationCoverage: share.nullable(),
    citationSupport: share.nullable(),
    numberGrounding: share.nullable(),
    overlap: share,
    keyResultPassRate: share.nullable(),
    languagePurity: share.nullable(),
  }),
).meta({ id: 'GuideMetrics', description: 'Shares from 0 to 1; null where nothing can be said. / 各项比例。' })
