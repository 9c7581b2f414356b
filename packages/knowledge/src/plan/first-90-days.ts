import type { GuideParams, Locale } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import { type Context, contextOf } from '../compose/context.ts'
import { stepsOf } from '../compose/phase-steps.ts'
import { phrases } from '../compose/phrases.ts'
import { words } from '../compose/say.ts'
import type { GuideKnowledge } from '../knowledge/knowledge.ts'
import type { PhasePlan, Range } from '../playbook/types.ts'
import { addDays, isDay, monthOf, workingDayFrom, workingDayUntil } from './days.ts'
import { monthsIn } from './months.ts'

export interface PlanStep {
  readonly text: string
  /** Ids of the sources that say it. */
  readonly sources: readonly string[]
}

/** One phase within one week. */
export interface PlanTask {
  readonly phase: string
  readonly lead: string
  /** What starts in this week; empty where what has started goes on. */
  readonly steps: readonly PlanStep[]
  /** What has to exist at the end of the week; absent where the phase goes on. */
  readonly artefact?: string
}

export interface PlanMeeting {
  /** Id of one of the plan's agendas. */
  readonly agenda: string
  readonly title: string
  readonly date: string
}

export interface PlanWeek {
  /** As the playbook counts: a plan that starts with a week of preparation has a week 0. */
  readonly number: number
  /** First and last working day. */
  readonly from: string
  readonly to: string
  readonly tasks: readonly PlanTask[]
  readonly meetings: readonly PlanMeeting[]
}

export interface PlanAgenda {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the year of the industry does to cycles. */
export interface PlanSeason {
  readonly period: string
  readonly effect: string
  /** Weeks of the plan that fall into it; null where the period is not told in months. */
  readonly weeks: readonly number[] | null
}

/** Dates are ISO dates; texts are in the language of the plan. */
export interface Plan {
  readonly id: string
  readonly locale: Locale
  readonly title: string
  /** The first working day on or after the day that was asked for. */
  readonly start: string
  /** The 90th day. */
  readonly end: string
  readonly weeks: readonly PlanWeek[]
  readonly agendas: readonly PlanAgenda[]
  /** Periods that the plan runs into, and those that cannot be told. */
  readonly seasons: readonly PlanSeason[]
  /** Phases that end after the plan. */
  readonly later: readonly { readonly title: string; readonly timing: string; readonly artefact: string }[]
}

const weeksInPlan = 13
const daysInPlan = 90

const isIn = (week: number, { from, to }: Range): boolean => from <= week && week <= to

interface Span {
  readonly number: number
  readonly from: string
  readonly to: string
}

/** Thirteen weeks of five working days from the start on; the last ends with the 90th day. */
function spansFrom(start: string, first: number): Span[] {
  const end = addDays(start, daysInPlan - 1)
  return Array.from({ length: weeksInPlan }, (_, index) => {
    const last = addDays(start, 7 * index + 6)
    return {
      number: first + index,
      from: addDays(start, 7 * index),
      to: workingDayUntil(last < end ? last : end),
    }
  })
}

/** Spread over the weeks that the phase has within the plan, in order. */
function stepsIn(week: number, plan: PhasePlan, index: number, last: number, context: Context): PlanStep[] {
  const steps = stepsOf(plan, index, context)
  const length = Math.min(plan.weeks.to, last) - plan.weeks.from + 1
  return steps
    .filter((_, position) => plan.weeks.from + Math.floor((position * length) / steps.length) === week)
    .map(({ text, sources }) => ({ text: words(text, context), sources }))
}

function tasksIn(week: number, last: number, context: Context): PlanTask[] {
  return context.maturity.phases.flatMap((plan, index) => {
    if (!isIn(week, plan.weeks)) return []
    const task = {
      phase: words(plan.title, context),
      lead: words(plan.lead, context),
      steps: stepsIn(week, plan, index, last, context),
    }
    return [week === plan.weeks.to ? { ...task, artefact: words(plan.artefact, context) } : task]
  })
}

const agendaOf = (id: string, context: Context): PlanAgenda => {
  const tool = context.knowledge.playbook.tools.find((one) => one.id === id)
  if (!tool) throw new Error(`There is no tool template called ${id}`)
  return {
    id,
    title: words(tool.title, context),
    intro: words(tool.intro, context),
    header: tool.header.map((cell) => words(cell, context)),
    rows: tool.rows.map((row) => row.map((cell) => words(cell, context))),
  }
}

const meetingsIn = ({ number, from, to }: Span, context: Context): PlanMeeting[] =>
  context.maturity.meetings
    .filter(({ weeks }) => isIn(number, weeks))
    .map(({ agenda, day }) => ({
      agenda,
      title: agendaOf(agenda, context).title,
      date: day === 'first' ? from : to,
    }))

function seasonOf(
  { period, effect }: Pack['seasonality'][number],
  spans: readonly Span[],
  context: Context,
): PlanSeason {
  const { locale } = context.params
  const months = monthsIn(period[locale], locale)
  const weeks = months && spans.filter(({ from, to }) => [from, to].some((day) => months.includes(monthOf(day))))
  return {
    period: period[locale],
    effect: effect[locale],
    weeks: weeks && weeks.map(({ number }) => number),
  }
}

const laterOf = (last: number, context: Context): Plan['later'] =>
  context.maturity.phases
    .filter(({ weeks }) => weeks.to > last)
    .map((plan) => ({
      title: words(plan.title, context),
      timing: words(plan.timing, context),
      artefact: words(plan.artefact, context),
    }))

/**
 * What to do in the first 90 days, week by week with dates: the phases of the reader's stage, each step in the words of
 * the industry, who sees to it, what exists at the end, and the recurring meetings with their agendas. Weekends are left
 * out; public holidays are not known. A start that is no day of the calendar throws.
 */
export function first90Days(params: GuideParams, startDate: string, knowledge: GuideKnowledge): Plan {
  if (!isDay(startDate)) throw new RangeError(`A plan starts on a day like 2027-01-04, not “${startDate}”`)
  const context = contextOf(params, knowledge)
  const start = workingDayFrom(startDate)
  const first = Math.min(...context.maturity.phases.map(({ weeks }) => weeks.from))
  const last = first + weeksInPlan - 1
  const spans = spansFrom(start, first)
  const weeks = spans.map((span) => ({
    ...span,
    tasks: tasksIn(span.number, last, context),
    meetings: meetingsIn(span, context),
  }))
  const held = new Set(weeks.flatMap(({ meetings }) => meetings.map(({ agenda }) => agenda)))
  return {
    id: ['okr', context.packs[0].id, params.maturity, params.companySize, start].join('-'),
    locale: params.locale,
    title: words(phrases.planTitle, context),
    start,
    end: addDays(start, daysInPlan - 1),
    weeks,
    agendas: [...held].map((id) => agendaOf(id, context)),
    seasons: context.packs[0].seasonality
      .map((season) => seasonOf(season, spans, context))
      .filter((season) => season.weeks === null || season.weeks.length > 0),
    later: laterOf(last, context),
  }
}
