import * as z from 'zod'
import { companyTypes } from '../params/vocabularies/company-type.ts'
import { focusAreas } from '../params/vocabularies/focus-area.ts'
import { maturities } from '../params/vocabularies/maturity.ts'
import { caseSchema } from './case.ts'
import { metricSchema } from './metric.ts'
import { aliasesSchema, idSchema, statementSchema, textSchema } from './text.ts'
import { themeSchema } from './theme.ts'

/** The words that playbook sentences take from an industry: `{flow}`, `{systems}`, … */
export const termsSchema = z.strictObject({
  /** The industry in a few words, fit for the middle of a sentence. */
  industry: textSchema,
  /** The value stream in one phrase. */
  flow: textSchema,
  /** Where a first pilot fits: a unit and one or two functions. */
  pilotScope: textSchema,
  /** Two to four systems of record, as a list in words. */
  systems: textSchema,
  /** The meeting that exists already and can carry check-ins. */
  forum: textSchema,
  /** What must not be traded for speed or growth. */
  guardrail: textSchema,
  /** Who does the work that moves the numbers. */
  frontline: textSchema,
  /** Who uses or buys. */
  customer: textSchema,
  /** Who sponsors OKR here: a role. */
  sponsor: textSchema,
  /** Who answers for metric definitions: a role. */
  dataOwner: textSchema,
  /** A leading and a lagging metric of the industry, by name. */
  leadingMetric: textSchema,
  laggingMetric: textSchema,
  /** How a target is gamed here. */
  gaming: textSchema,
  /** What the calendar of the industry imposes on cycles. */
  season: textSchema,
})

/** A function of an organisation in this industry, and the objectives it would set for itself. */
const functionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The results it answers for, in one phrase. */
  answersFor: textSchema,
  /** Of level department or team. */
  themes: z.array(themeSchema).min(1),
})

/** What one function waits for from another, and by when in a cycle of twelve weeks. */
const handoverSchema = z.strictObject({
  /** Ids of the function that waits and of the one that delivers. */
  to: idSchema,
  from: idSchema,
  what: textSchema,
  /** Last week of the cycle in which it still helps. */
  week: z.int().min(1).max(12),
  /** What one sees where it did not come: a state, as it is said in a check-in. */
  late: textSchema,
})

/** What a function writes where it lists work, and what its own first objective is for. */
const taskSchema = z.strictObject({
  function: idSchema,
  /** The task that the objective takes the place of. */
  task: textSchema,
  /** Ids of themes of the pack or its editions that the function has a hand in, closest first. */
  serves: z.array(idSchema).min(1),
})

const industrySchema = z.strictObject({
  id: idSchema,
  /** Date-like version, raised with every change of content: it stands in the guide's provenance. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/),
  name: textSchema,
  /** What people call the industry and its parts; finding a pack from free text rests on them. */
  aliases: aliasesSchema,
  terms: termsSchema,
  /** Why OKR here, in this industry's own tensions. */
  whyOkr: z.array(statementSchema).min(3).max(5),
  overview: z.array(statementSchema).min(3),
  valueStream: z.array(textSchema).min(4).max(9),
  drivers: z.array(statementSchema).min(3),
  challenges: z.array(statementSchema).min(3),
  /** What is public about OKR in this industry, each with its source. */
  adoption: z.array(statementSchema).min(2),
  /** What is not known or could not be verified, said plainly. */
  unknowns: z.array(textSchema).min(1),
  systems: z.array(z.strictObject({ name: textSchema, holds: textSchema })).min(4),
  standards: z.array(z.strictObject({ name: textSchema, concerns: textSchema, source: idSchema.nullable() })).min(3),
  metrics: z.array(metricSchema).min(12).max(16),
  /** Ids of the metrics that must not get worse while others improve: safety, compliance, quality of care. */
  guardrails: z.array(idSchema).min(2),
  /** What the year of the industry does to cycles, in the order of the year. */
  seasonality: z
    .array(z.strictObject({ period: textSchema, effect: textSchema }))
    .min(2)
    .max(5),
  themes: z.array(themeSchema).min(5),
  functions: z.array(functionSchema).min(6),
  /** Who waits for whom, the costliest wait first; only those between functions of an edition are its own. */
  handovers: z.array(handoverSchema).min(3),
  tasks: z.array(taskSchema).min(3),
  /** For every focus area, what it means in this industry. */
  practices: z.record(z.enum(focusAreas), z.array(statementSchema).min(2).max(4)),
  /** How goals are governed here: which meeting decides what, who may call a halt, what goes up and how fast. */
  governance: z.array(statementSchema).length(2),
  /** For every stage, what each phase of its plan means here, in the order of the phases of the playbook. */
  phaseSteps: z.record(z.enum(maturities), z.array(statementSchema).length(6)),
  pitfalls: z
    .array(z.strictObject({ title: textSchema, signal: textSchema, remedy: textSchema, sources: z.array(idSchema) }))
    .min(4),
  conclusion: z.array(textSchema).min(2).max(4),
  cases: z.array(caseSchema),
  /** Cases of other packs worth learning from, and why they carry over. */
  transferableCases: z.array(z.strictObject({ case: idSchema, reason: textSchema })),
})

/** What a part of the industry has of its own: a hospital is no drug maker. A part that is given replaces the pack's. */
const editionPartsSchema = industrySchema
  .pick({
    guardrails: true,
    handovers: true,
    tasks: true,
    seasonality: true,
    transferableCases: true,
    terms: true,
    whyOkr: true,
    overview: true,
    valueStream: true,
    drivers: true,
    challenges: true,
    adoption: true,
    unknowns: true,
    systems: true,
    standards: true,
    themes: true,
    practices: true,
    governance: true,
    phaseSteps: true,
    pitfalls: true,
    conclusion: true,
  })
  // One part of an industry has fewer functions than the whole.
  .extend({ functions: z.array(functionSchema).min(4) })
  .partial()

const editionSchema = z.strictObject({
  id: idSchema,
  /** Words in the reader's industry that call for it. */
  aliases: aliasesSchema,
  /** Company types that call for it, where no words do. */
  companyTypes: z.array(z.enum(companyTypes)),
  /** Ids of cases of the industry that are about another part of it. */
  withoutCases: z.array(idSchema).optional(),
  parts: editionPartsSchema,
})

/** Everything that guides say of one industry, in both languages. */
export const packSchema = industrySchema.extend({ editions: z.array(editionSchema).min(1).optional() })

export type Pack = z.infer<typeof packSchema>
export type Edition = z.infer<typeof editionSchema>
export type PackFunction = z.infer<typeof functionSchema>
export type Handover = z.infer<typeof handoverSchema>
export type Terms = z.infer<typeof termsSchema>
