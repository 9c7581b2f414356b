import type { KeyResult, Localized } from '@okr/core'
import type { Handover, KeyResultPattern, Theme } from '@okr/core/pack'
import type { GuideFunction } from '../knowledge/knowledge.ts'
import { firstOf, themesOf } from './chosen-themes.ts'
import type { Context } from './context.ts'
import { keyResultOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { deadlineOf } from './objectives.ts'

/** A function of the leading pack with the objective it would set, and what it does for the company's. */
export interface Team {
  readonly name: Localized
  /** What it writes where it lists work. */
  readonly task: Localized
  readonly objective: Localized
  /** An early sign first, then a late result where there is one. */
  readonly keyResults: readonly KeyResult[]
  /** Id of the example key result that it serves. */
  readonly serves: string
}

const mostHandovers = 4
const mostTeams = 5

/** The waits between functions that this part of the industry has. */
export function handoversOf({ packs: [{ functions, handovers }] }: Context): Handover[] {
  const known = new Set(functions.map(({ id }) => id))
  return handovers.filter(({ to, from }) => known.has(to) && known.has(from)).slice(0, mostHandovers)
}

export const functionNamed = ({ packs: [{ functions }] }: Context, id: string): GuideFunction | undefined =>
  functions.find((one) => one.id === id)

/** The objective of a function at the reader's stage, if the guide does not show it already. */
function themeOf({ themes }: GuideFunction, { params }: Context, shown: ReadonlySet<string>): Theme | undefined {
  return themes.find(({ id, maturities }) => maturities.includes(params.maturity) && !shown.has(id))
}

interface Numbered {
  readonly id: string
  readonly pattern: KeyResultPattern
}

const numbered = (context: Context): Numbered[] =>
  themesOf(context).flatMap(({ theme }, at) =>
    theme.keyResults.map((pattern, position) => ({ id: `O${at + 1} KR${position + 1}`, pattern })),
  )

/** How close the work of a function is to a key result: they share the metric, the owner, or people. */
function nearness(theme: Theme, { pattern }: Numbered): number {
  const roles = new Set(theme.keyResults.map(({ owner }) => owner.en))
  const helpers = new Set(theme.keyResults.flatMap(({ collaborators }) => collaborators.map((role) => role.en)))
  return (
    (theme.keyResults.some(({ metric }) => metric === pattern.metric) ? 4 : 0) +
    (roles.has(pattern.owner.en) ? 3 : 0) +
    (pattern.collaborators.some((role) => roles.has(role.en)) ? 2 : 0) +
    (helpers.has(pattern.owner.en) ? 1 : 0)
  )
}

function teamOf(one: GuideFunction, task: Localized, shown: ReadonlySet<string>, context: Context) {
  const theme = themeOf(one, context, shown)
  if (!theme) return []
  const [best] = numbered(context)
    .map((result) => ({ id: result.id, near: nearness(theme, result) }))
    .toSorted((a, b) => b.near - a.near)
  if (!best || best.near === 0) return []
  const { locale, maturity } = context.params
  const patterns = (['leading', 'lagging'] as const).flatMap((kind) => firstOf(theme.keyResults, kind) ?? [])
  const keyResults = patterns.map((pattern, index) =>
    keyResultOf(pattern, metricIn(context.packs[0], theme, pattern, context), {
      id: `KR${index + 1}`,
      deadline: deadlineOf(maturity, locale),
      locale,
    }),
  )
  const team: Team = { name: one.name, task, objective: theme.objective, keyResults, serves: best.id }
  return [{ team, near: best.near, id: one.id }]
}

/** Functions that serve an example key result, those that wait for others first. */
export function teamsOf(context: Context): Team[] {
  const { tasks } = context.packs[0]
  const waits = handoversOf(context).map(({ to }) => to)
  const shown = new Set(themesOf(context).map(({ theme }) => theme.id))
  const found = tasks.flatMap(({ function: id, task }) => {
    const one = functionNamed(context, id)
    return one ? teamOf(one, task, shown, context) : []
  })
  const rank = ({ id, near }: (typeof found)[number]) => (waits.includes(id) ? 10 : 0) + near
  return found
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, mostTeams)
    .map(({ team }) => team)
}
