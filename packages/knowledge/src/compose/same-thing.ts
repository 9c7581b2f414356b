import type { KeyResultPattern } from '@okr/core/pack'
import type { GuideKnowledge } from '../knowledge/knowledge.ts'

/** One form for singular and plural. */
const stem = (word: string): string => word.replace(/(?:’s|s)$/u, '')

/** Words that tell how something is measured, or when, rather than what or whose it is. */
const general = new Set(
  `a an the of in for from to per and or at on off up with by about among across before after between within without
  through over under first last time right end full rate ratio share number average lead cycle net promoter score
  delivery mean median day week month quarter year hour accuracy forecast quality major serious incident compliance
  finding unplanned turnover gross completion retention percentile value volume level index loss cost revenue customer
  user client satisfaction decision step new old its their our plan planned work case process service product project
  team company group key all each every million report reports request market item early late best test check`
    .split(/\s+/u)
    .map(stem),
)

function subjectsIn(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[^a-z’]+/u)
    .filter((word) => word.length > 1)
  return new Set(words.map(stem).filter((word) => !general.has(word)))
}

const common = (one: Set<string>, other: Set<string>): string[] => [...one].filter((word) => other.has(word))

/** Whether two key results are narrowed to the same people or things. English words, so that both languages agree. */
export const sharesScope = (one: KeyResultPattern, other: KeyResultPattern): boolean =>
  common(subjectsIn(one.scope?.en ?? ''), subjectsIn(other.scope?.en ?? '')).length > 0

/** The words for people and things that two key results have in common, their metrics and what narrows them. */
export function sharedWords(one: KeyResultPattern, other: KeyResultPattern, knowledge: GuideKnowledge): string[] {
  const [mine, theirs] = [one, other].map(({ metric, scope }) =>
    subjectsIn(`${knowledge.metricOf(metric).name.en} ${scope?.en ?? ''}`),
  )
  return mine && theirs ? common(mine, theirs) : []
}
