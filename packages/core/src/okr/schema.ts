import * as z from 'zod'
import { ambitions, directions, keyResultKinds } from './key-result.ts'
import { objectiveLevels } from './objective.ts'

const id = z.string().min(1)
const words = z.string().trim().min(1)

const keyResultSchema = z.strictObject({
  id,
  text: words,
  metric: words.optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
  current: z.number().optional(),
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
  keyResults: z.array(keyResultSchema),
})

/** Objectives and key results as data from elsewhere: unknown keys and empty words are refused. */
export const okrSetSchema = z.strictObject({
  cycle: z.strictObject({ label: words, start: z.iso.date().optional(), end: z.iso.date().optional() }).optional(),
  objectives: z.array(objectiveSchema),
})
