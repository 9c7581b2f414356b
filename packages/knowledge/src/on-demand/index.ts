import type { GuideParams } from '@okr/core'
import type { PackNames } from '../find/find-packs.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { loadFrom } from './load.ts'
import { slices } from './slices/index.js'

export { composeGuide } from '../compose/compose-guide.ts'
export { groundingFor } from '../compose/grounding.ts'
export { citationText, verificationText } from '../compose/references.ts'
export { basePackId, findPacks, type PackMatch, type PackNames } from '../find/find-packs.ts'
export type { Knowledge } from '../knowledge/knowledge.ts'

/** Names of all packs: enough for suggestions and for `findPacks`. */
export const loadCatalogue = (): Promise<readonly PackNames[]> => slices.catalogue()

/**
 * What a guide for these parameters is written from, in its language: the packs its industry names and the playbook,
 * instead of everything the package knows. Rejects where a piece cannot be fetched.
 */
export const loadKnowledge = (params: GuideParams): Promise<Knowledge> => loadFrom(slices, params)
