import type { KeyResult, Localized } from '@okr/core'
import type { Handover, KeyResultPattern } from '@okr/core/pack'
import type { AsEdition, GuideFunction, TeamTheme } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { keyResultOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { deadlineOf } from './objectives.ts'
import { teamTheme } from './team-theme.ts'

/** A function of the leading pack with the objective it would set, and what it does for the company's. */
export interface Team {
  readonly name: Localized
  /** What it writes where it lists work. */
  readonly task: Localized
  readonly objective: Localized
  /** An early sign first, then a late result where there is one. */
  readonly keyResults: readonly KeyResult[]
  /** Id of the example key result that it serves; absent where the objective is the function's own. */
  readonly serves?: string
}

const mostHandovers = 4
const mostTeams = 4

/** The waits between functions that this part of the industry has, first of those that serve a shown objective. */
export function handoversOf(context: Context): Handover[] {
  const [{ functions, handovers, tasks }] = context.packs
  const known = new Set(functions.map(({ id }) => id))
  const shown = new Set(context.chosen.map(({ theme }) => theme.id))
  const isFar = ({ to }: Handover) =>
    !tasks.some(({ function: id, serves }) => id === to && serves.some((theme) => shown.has(theme)))
  return handovers
    .filter(({ to, from }) => known.has(to) && known.has(from))
    .toSorted((a, b) => Number(isFar(a)) - Number(isFar(b)))
    .slice(0, mostHandovers)
}

export const functionNamed = ({ packs: [{ functions }] }: Context, id: string): GuideFunction | undefined =>
  functions.find((one) => one.id === id)

/** The objective of a function at the reader's stage. */
export function themeOfTeam({ themes }: GuideFunction, { params }: Context): TeamTheme | undefined {
  const found = themes.find(({ maturities }) => maturities.includes(params.maturity))
  return found && teamTheme(found)
}

interface Numbered {
  readonly id: string
  readonly theme: string
  readonly pattern: KeyResultPattern
}

/** What a team can move: a guardrail is held, not served. */
const numbered = (context: Context): Numbered[] =>
  context.chosen.flatMap(({ theme }, at) =>
    theme.keyResults
      .map((pattern, position) => ({ id: `O${at + 1} KR${position + 1}`, theme: theme.id, pattern }))
      .filter(({ pattern }) => pattern.kind !== 'guardrail'),
  )

/**
 * How close the work of a function is to a key result: it has a hand in the objective, they share a metric of the
 * industry, the owner, or people.
 */
function nearness(
  theme: TeamTheme,
  serves: readonly string[],
  { theme: objective, pattern }: Numbered,
  { packs: [{ metrics }], params: { locale } }: Context,
): number {
  const roles = new Set(theme.keyResults.map(({ owner }) => owner[locale]))
  const place = serves.indexOf(objective)
  const isShared = theme.keyResults.some(({ metric }) => metric === pattern.metric)
  return (
    (place < 0 ? 0 : 6 - Math.min(place, 3)) +
    (isShared && metrics.some(({ id }) => id === pattern.metric) ? 4 : 0) +
    (roles.has(pattern.owner[locale]) ? 3 : 0) +
    (pattern.collaborators.some((role) => roles.has(role[locale])) ? 2 : 0) +
    (pattern.kind === 'lagging' ? 0.5 : 0)
  )
}

/** Less is no help worth naming. */
const leastNear = 2

function teamOf(
  { function: id, task, serves }: AsEdition['tasks'][number],
  context: Context,
): { readonly id: string; readonly near: number; readonly team: Team }[] {
  const one = functionNamed(context, id)
  const theme = one && themeOfTeam(one, context)
  if (!one || !theme) return []
  const [best] = numbered(context)
    .map((result) => ({ id: result.id, near: nearness(theme, serves, result, context) }))
    .toSorted((a, b) => b.near - a.near)
  const near = best && best.near >= leastNear ? best.near : 0
  const team: Team = {
    name: one.name,
    task,
    objective: theme.objective,
    keyResults: resultsOf(theme, context),
    ...(best && near > 0 ? { serves: best.id } : {}),
  }
  return [{ team, near, id }]
}

function resultsOf(theme: TeamTheme, context: Context): KeyResult[] {
  const { locale, maturity } = context.params
  return theme.keyResults.map((pattern, index) =>
    keyResultOf(pattern, metricIn(context.packs[0], theme, pattern, context), {
      id: `KR${index + 1}`,
      deadline: deadlineOf(maturity, locale),
      locale,
    }),
  )
}

/** Functions that serve an example key result first; among equals those that wait for others. */
export function teamsOf(context: Context): Team[] {
  const { tasks } = context.packs[0]
  const waits = new Set(handoversOf(context).map(({ to }) => to))
  const found = tasks.flatMap((one) => teamOf(one, context))
  const rank = ({ id, near }: (typeof found)[number]) => near * 2 + (waits.has(id) ? 1 : 0)
  return found
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, mostTeams)
    .map(({ team }) => team)
}
