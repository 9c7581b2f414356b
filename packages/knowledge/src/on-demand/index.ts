import type { GuideParams } from '@okr/core'
import type { PackNames } from '../find/find-packs.ts'
import { createSourceMatcher, type SourceMatcher } from '../find/match-source.ts'
import type { GuideKnowledge, Knowledge } from '../knowledge/knowledge.ts'
import { createSearch, type Search } from '../search/search.ts'
import * as load from './load.ts'
import { slices } from './slices/index.js'

export { composeGuide } from '../compose/compose-guide.ts'
export { groundingFor } from '../compose/grounding.ts'
export { citationText, verificationText } from '../compose/references.ts'
export { basePackId, findPacks, type PackMatch, type PackNames } from '../find/find-packs.ts'
export type { SourceMatcher } from '../find/match-source.ts'
export type { GuideKnowledge, Knowledge, PrintedSource } from '../knowledge/knowledge.ts'
export { planCalendar } from '../plan/calendar.ts'
export { first90Days, type Plan } from '../plan/first-90-days.ts'
export { planPage } from '../plan/page.ts'
export type { Search, SearchHit, SearchOptions } from '../search/search.ts'

/** Names of all packs: enough for suggestions of industries and for `findPacks`. */
export const loadCatalogue = (): Promise<readonly PackNames[]> => slices.catalogue()

/**
 * What `composeGuide` needs for these parameters, in their language: the packs that the industry names and the
 * playbook of the stage, instead of everything the package knows. Rejects where a piece cannot be fetched.
 */
export const loadGuideKnowledge = (params: GuideParams): Promise<GuideKnowledge> =>
  load.loadGuideKnowledge(slices, params)

/** What `groundingFor` needs: the same, with the claims of each source and the objectives of each function. */
export const loadKnowledge = (params: GuideParams): Promise<Knowledge> => load.loadKnowledge(slices, params)

/** Finds the registered sources that printed references name. */
export const loadSourceMatcher = async (): Promise<SourceMatcher> => createSourceMatcher(await slices.registry())

/** A search over everything there is; about as much to load as two packs. */
export const loadSearch = async (): Promise<Search> => createSearch(await slices.search())
