import type { Grounding, Guide, GuideParams, Locale, Page } from '@okr/core'
import type { Pack, PackFunction, Source } from '@okr/core/pack'
import type { Composed } from './compose/compose-guide.ts'
import * as compose from './compose/compose-guide.ts'
import * as ground from './compose/grounding.ts'
import * as describe from './describe/pack-page.ts'
import * as find from './find/find-packs.ts'
import { createSourceMatcher, type SourceMatcher } from './find/match-source.ts'
import { builtIn } from './knowledge/built-in.ts'
import type { GuideKnowledge, Knowledge } from './knowledge/knowledge.ts'
import type { Plan } from './plan/first-90-days.ts'
import * as plan from './plan/first-90-days.ts'
import * as planning from './plan/page.ts'
import { documentsOf } from './search/documents.ts'
import { createSearch, type Search, type SearchHit, type SearchOptions } from './search/search.ts'
import type { Improvement, ImproveOptions } from './suggest/improve.ts'
import * as improving from './suggest/improve.ts'
import type { OkrSuggestion, SuggestOptions } from './suggest/suggest-okrs.ts'
import * as suggest from './suggest/suggest-okrs.ts'

export { toBibTeX } from './cite/bibtex.ts'
export { type CslItem, toCslJson } from './cite/csl-json.ts'
export { toGbt7714 } from './cite/gbt-7714.ts'
export type { Composed } from './compose/compose-guide.ts'
export { citationText, verificationText } from './compose/references.ts'
export { basePackId, type PackMatch, type PackNames } from './find/find-packs.ts'
export { extendKnowledge, type PackBundle } from './knowledge/extend.ts'
export {
  createKnowledge,
  type GuideKnowledge,
  type Knowledge,
  type KnowledgeParts,
  type PrintedSource,
} from './knowledge/knowledge.ts'
export { isStale } from './knowledge/stale.ts'
export { planCalendar } from './plan/calendar.ts'
export type {
  Plan,
  PlanAgenda,
  PlanMeeting,
  PlanSeason,
  PlanStep,
  PlanTask,
  PlanWeek,
} from './plan/first-90-days.ts'
export type { SearchKind } from './search/documents.ts'
export type { SearchHit, SearchOptions } from './search/search.ts'
export type { Improvement, ImproveOptions } from './suggest/improve.ts'
export type { OkrSuggestion, SuggestOptions } from './suggest/suggest-okrs.ts'

/** Everything this package knows; the functions below rest on it where they are given nothing else. */
export const knowledge: Knowledge = builtIn
export const packs: readonly Pack[] = builtIn.packs
export const findSource = (id: string): Source | undefined => builtIn.findSource(id)

/** See `compose/compose-guide`. */
export const composeGuide = (params: GuideParams, from: GuideKnowledge = builtIn): Guide =>
  compose.composeGuide(params, from)

/** See `compose/compose-guide`. */
export const composeWithPacks = (params: GuideParams, from: GuideKnowledge = builtIn): Composed =>
  compose.composeWithPacks(params, from)

/** See `compose/grounding`. */
export const groundingFor = (params: GuideParams, from: ground.GroundingKnowledge = builtIn): Grounding =>
  ground.groundingFor(params, from)

/** See `compose/grounding`. */
export const packsFor = (params: GuideParams, from: GuideKnowledge = builtIn): Grounding['packs'] =>
  ground.packsFor(params, from)

/** See `describe/pack-page`. */
export const packPage = (id: string, locale: Locale, today?: string, from: Knowledge = builtIn): Page =>
  describe.packPage(id, locale, from, today)

/** See `plan/first-90-days`. */
export const first90Days = (params: GuideParams, startDate: string, from: GuideKnowledge = builtIn): Plan =>
  plan.first90Days(params, startDate, from)

/** See `plan/page`. */
export const planPage = (of: Plan, from: GuideKnowledge = builtIn): Page => planning.planPage(of, from)

/** See `suggest/suggest-okrs`. */
export const suggestOkrs = (
  params: GuideParams,
  options: SuggestOptions = {},
  from: Knowledge = builtIn,
): OkrSuggestion => suggest.suggestOkrs(params, options, from)

/** The functions of the reader's industry that objectives can be suggested for. */
export const functionsFor = (params: GuideParams, from: Knowledge = builtIn): readonly PackFunction[] =>
  suggest.functionsFor(params, from)

/** See `suggest/improve`. */
export const improve = (text: string, options: ImproveOptions, from: Knowledge = builtIn): Improvement[] =>
  improving.improve(text, options, from)

const documents = new WeakMap<Knowledge, Search>()

/**
 * Packs, metrics, cases and sources that a question in either language is about, best first. Latin words may be
 * misspelt. An index is made at the first question.
 */
export function searchKnowledge(query: string, options?: SearchOptions, from: Knowledge = builtIn): SearchHit[] {
  const search = documents.get(from) ?? createSearch(documentsOf(from))
  documents.set(from, search)
  return search(query, options)
}

let matcher: SourceMatcher<Source> | undefined

/** The registered source that a printed reference names. See `find/match-source`. */
export function matchSource(printed: string): Source | undefined {
  matcher ??= createSourceMatcher(builtIn.sources)
  return matcher(printed)
}

/** See `find/find-packs`. */
export const findPacks = (text: string, among: readonly Pack[] = builtIn.packs): find.PackMatch[] =>
  find.findPacks(text, among)
