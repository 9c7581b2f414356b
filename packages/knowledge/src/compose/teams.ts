import type { KeyResult, Localized } from '@okr/core'
import type { Handover, KeyResultPattern } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import type { AsEdition, GuideFunction, TeamTheme } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { keyResultOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { deadlineOf } from './objectives.ts'
import { firstOf, teamTheme } from './team-theme.ts'

/** A function of the leading pack with the objective it would set, and what it does for the company's. */
export interface Team {
  readonly name: Localized
  /** What it writes where it lists work. */
  readonly task: Localized
  readonly objective: Localized
  /** An early sign first, then a late result where there is one. */
  readonly keyResults: readonly KeyResult[]
  /** The example key result or objective that it serves; absent where it is a link of its own in the chain. */
  readonly serves?: string
}

const mostHandovers = 4
const mostTeams = 4
/** Below this, teams that keep a link of their own are shown, too. */
const fewestTeams = 3

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

/** How far a team's objective reaches one of the company's: its key result, the objective, or neither. */
interface Link {
  readonly near: 0 | 1 | 2
  /** "O1 KR2" or "O1"; nothing where the team keeps a link of its own. */
  readonly serves?: string
}

const none: Link = { near: 0 }

/** Whether two key results measure one thing: one metric, of the same people or things or answered for by one role. */
function isSameThing(own: KeyResultPattern, other: KeyResultPattern, context: Context): boolean {
  const { locale } = context.params
  if (own.metric !== other.metric) return false
  if (own.scope && own.scope[locale] === other.scope?.[locale]) return true
  return isOfIndustry(own, context.packs[0]) && own.owner[locale] === other.owner[locale]
}

const isOfIndustry = ({ metric }: KeyResultPattern, { id, metrics }: AsEdition): boolean =>
  id !== basePackId && metrics.some((one) => one.id === metric)

/**
 * Whether they work on one step: whoever sees to the team's early sign owns a key result of the objective, or both read
 * a metric of the industry, of other people or things.
 */
function isSameStep(own: TeamTheme, { keyResults }: Pick<TeamTheme, 'keyResults'>, context: Context): boolean {
  const { locale } = context.params
  const owner = firstOf(own.keyResults, 'leading')?.owner[locale]
  const isRead = ({ metric }: KeyResultPattern) =>
    own.keyResults.some((mine) => mine.metric === metric && isOfIndustry(mine, context.packs[0]))
  return keyResults.some((one) => one.kind !== 'guardrail' && (one.owner[locale] === owner || isRead(one)))
}

/** `declared` are the ids of the objectives that the function has a hand in. */
function linkOf(own: TeamTheme, declared: readonly string[], context: Context): Link {
  const aims = context.chosen
    .map(({ theme }, at) => ({ theme, id: `O${at + 1}` }))
    .filter(({ theme }) => declared.includes(theme.id))
  for (const { theme, id } of aims) {
    const at = theme.keyResults.findIndex(
      (one) => one.kind !== 'guardrail' && own.keyResults.some((mine) => isSameThing(mine, one, context)),
    )
    if (at >= 0) return { near: 2, serves: `${id} KR${at + 1}` }
  }
  const aim = aims.find(({ theme }) => isSameStep(own, theme, context))
  return aim ? { near: 1, serves: aim.id } : none
}

/** A function with its objective at the reader's stage, and how far that reaches. */
interface Found extends Link {
  readonly function: GuideFunction
  readonly task: Localized
  readonly theme: TeamTheme
}

function foundIn({ function: id, task, serves: declared }: AsEdition['tasks'][number], context: Context): Found[] {
  const one = functionNamed(context, id)
  const theme = one && themeOfTeam(one, context)
  return theme ? [{ function: one, task, theme, ...linkOf(theme, declared, context) }] : []
}

const teamOf = ({ function: { name }, task, theme, serves }: Found, context: Context): Team => ({
  name,
  task,
  objective: theme.objective,
  keyResults: resultsOf(theme, context),
  ...(serves === undefined ? {} : { serves }),
})

function resultsOf(theme: TeamTheme, context: Context): KeyResult[] {
  const { locale } = context.params
  return theme.keyResults.map((pattern, index) =>
    keyResultOf(pattern, metricIn(context.packs[0], theme, pattern, context), {
      id: `KR${index + 1}`,
      deadline: deadlineOf(pattern, context),
      locale,
    }),
  )
}

/** Functions that serve an example key result first, then an objective; among equals those that wait for others. */
export function teamsOf(context: Context): Team[] {
  const waits = new Set(handoversOf(context).map(({ to }) => to))
  const rank = ({ function: { id }, near }: Found) => near * 2 + (waits.has(id) ? 1 : 0)
  return context.packs[0].tasks
    .flatMap((one) => foundIn(one, context))
    .toSorted((a, b) => rank(b) - rank(a))
    .filter(({ near }, index) => near > 0 || index < fewestTeams)
    .slice(0, mostTeams)
    .map((one) => teamOf(one, context))
}
