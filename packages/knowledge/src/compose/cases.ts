import { companySizes, type Localized } from '@okr/core'
import type { Case } from '@okr/core/pack'
import type { Context } from './context.ts'

export interface ChosenCase {
  readonly case: Case
  /** Why a case from another industry carries over; absent for the industry's own. */
  readonly reason?: Localized
}

const gradeScore = { A: 3, B: 2.5, C: 1.5, D: 0.5 } as const
const systemScore = {
  okr: 3.5,
  'okr-dropped-or-criticised': 2.5,
  'comparable-goal-system': 2,
  'context-only': -10,
} as const

/** Whoever is established learns from those who stopped; whoever begins, from those who began. */
function stageScore({ system }: Case, { params }: Context): number {
  if (system !== 'okr-dropped-or-criticised') return 0
  return params.maturity === 'established' ? 2 : params.maturity === 'scaling' ? 1 : -1.5
}

/** A case teaches by what was done and what came of it: one that says little of either ranks low. */
const practiceScore = ({ deployment, outcomes }: Case, { params }: Context): number =>
  Math.min(deployment.length, 3) +
  Math.min(outcomes.length, 2) +
  (outcomes.some(({ text }) => /\d/u.test(text[params.locale])) ? 1 : 0)

function sizeScore({ sizeBand }: Case, { params }: Context): number {
  if (sizeBand === null) return 0
  return 1.5 - 0.75 * Math.abs(companySizes.indexOf(sizeBand) - companySizes.indexOf(params.companySize))
}

/** A reader can look up an organisation that has a name. */
const nameScore = ({ named }: Case): number => (named ? 0 : -3)

/** What was done under the reader's own laws and habits is easier to follow; only Chinese tells the reader's country. */
const countryScore = ({ country }: Case, { params }: Context): number =>
  params.locale === 'zh-CN' && country?.['zh-CN'] === '中国' ? 1.5 : 0

/** A case that the pack tells itself was written for its readers; one that another pack tells comes after. */
function ownScore({ case: one, reason }: ChosenCase, { packs }: Context): number {
  if (packs.some(({ cases }) => cases.some(({ id }) => id === one.id))) return 4
  return reason ? 0 : 2
}

const score = (chosen: ChosenCase, context: Context): number =>
  gradeScore[chosen.case.evidenceGrade] +
  systemScore[chosen.case.system] +
  stageScore(chosen.case, context) +
  practiceScore(chosen.case, context) +
  nameScore(chosen.case) +
  sizeScore(chosen.case, context) +
  countryScore(chosen.case, context) +
  ownScore(chosen, context)

/** Every case that fits, closest first: those of the industries themselves, then those that carry over. */
export function rankedCases(context: Context): ChosenCase[] {
  const own = context.packs.flatMap((pack) => context.knowledge.casesIn(pack).map((one): ChosenCase => ({ case: one })))
  const transferable = context.packs.flatMap(({ transferableCases }) =>
    transferableCases.map(({ case: id, reason }): ChosenCase => ({ case: context.knowledge.caseOf(id), reason })),
  )
  const all = [...own, ...transferable]
  return all
    .filter((chosen, index) => all.findIndex((other) => other.case.id === chosen.case.id) === index)
    .toSorted((a, b) => score(b, context) - score(a, context))
}

const isComparable = ({ case: { system } }: ChosenCase): boolean => system === 'comparable-goal-system'

/** Three cases, those with OKRs first; at least one of each pack, with OKRs where it has any. */
export function chosenCases(context: Context, ranked = rankedCases(context)): ChosenCase[] {
  const leaders = context.packs.flatMap((pack) => {
    const own = context.knowledge.casesIn(pack)
    const ofPack = ranked.filter((chosen) => own.includes(chosen.case))
    return ofPack.find((chosen) => !isComparable(chosen)) ?? ofPack[0] ?? []
  })
  const rest = ranked.filter((chosen) => !leaders.includes(chosen))
  return [...leaders, ...rest]
    .slice(0, 3)
    .toSorted((a, b) => Number(isComparable(a)) - Number(isComparable(b)) || ranked.indexOf(a) - ranked.indexOf(b))
}
