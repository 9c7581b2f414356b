import * as z from 'zod'
import { ambitions, directions, keyResultKinds } from './key-result.ts'
import { objectiveLevels } from './objective.ts'

const id = z.string().min(1)
const words = z.string().trim().min(1)

/** One key result as data from elsewhere. */
export const keyResultSchema = z.strictObject({
  id,
  text: words,
  metric: words.optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
  current: z.number().optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  milestones: z.array(words).optional(),
  unit: words.optional(),
  direction: z.enum(directions).optional(),
  deadline: words.optional(),
  dataSources: z.array(words).optional(),
  owner: words.optional(),
  collaborators: z
    .array(z.strictObject({ name: words, role: z.enum(['responsible', 'consulted', 'informed']) }))
    .optional(),
  kind: z.enum(keyResultKinds).optional(),
  ambition: z.enum(ambitions).optional(),
  weight: z.number().positive().optional(),
  dependsOn: z.array(id).optional(),
})

export const objectiveSchema = z.strictObject({
  id,
  text: words,
  rationale: words.optional(),
  level: z.enum(objectiveLevels).optional(),
  ambition: z.enum(ambitions).optional(),
  owner: words.optional(),
  parents: z.array(id).optional(),
  weight: z.number().positive().optional(),
  keyResults: z.array(keyResultSchema),
})

const checkInSchema = z.strictObject({
  id,
  keyResultId: id,
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  value: z.number().optional(),
  confidence: z.number().min(1).max(10).optional(),
  evidence: words.optional(),
  note: words.optional(),
  corrects: id.optional(),
})

/** A correction comes after what it corrects and is about the same key result, so that corrections never go round. */
const checkInsSchema = z.array(checkInSchema).superRefine((log, context) => {
  const earlier = new Map<string, string>()
  for (const [index, { id: own, keyResultId, corrects }] of log.entries()) {
    const wrong = (key: string, message: string) => context.addIssue({ code: 'custom', path: [index, key], message })
    if (earlier.has(own)) wrong('id', `Another check-in has the id "${own}" already; give this one an id of its own`)
    if (corrects !== undefined && earlier.get(corrects) !== keyResultId)
      wrong('corrects', `No earlier check-in of "${keyResultId}" has the id "${corrects}"; name the entry to correct`)
    earlier.set(own, keyResultId)
  }
})

/** Objectives and key results as data from elsewhere: unknown keys and empty words are refused. */
export const okrSetSchema = z.strictObject({
  cycle: z
    .strictObject({ label: z.string().trim(), start: z.iso.date().optional(), end: z.iso.date().optional() })
    .optional(),
  objectives: z.array(objectiveSchema),
  checkIns: checkInsSchema.optional(),
})
