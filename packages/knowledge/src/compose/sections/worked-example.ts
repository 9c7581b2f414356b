import {
  formatValue,
  type KeyResult,
  type KeyResultKind,
  type Localized,
  type Objective,
  type RichText,
} from '@okr/core'
import type { Range } from '../../playbook/types.ts'
import type { Context } from '../context.ts'
import { phrases } from '../phrases.ts'
import { headers, labelled, list, paragraph, table, text, words } from '../say.ts'
import { inSentence } from '../typeset.ts'

/** Four readings on the way to the target, as shares of it, and what is said at each. Made up. */
type Course = readonly { readonly read: number; readonly said: Localized }[]

const slow: Course = [
  { read: 0.1, said: phrases.slowStart },
  { read: 0.3, said: phrases.stall },
  { read: 0.65, said: phrases.recovery },
  { read: 0.85, said: phrases.scored },
]
const reached: Course = [
  { read: 0.4, said: phrases.fastStart },
  { read: 0.8, said: phrases.tooFast },
  { read: 1, said: phrases.reached },
  { read: 1, said: phrases.scored },
]
const plateau: Course = [
  { read: 0.3, said: phrases.onPlan },
  { read: 0.55, said: phrases.lateSign },
  { read: 0.6, said: phrases.plateau },
  { read: 0.75, said: phrases.scored },
]
const halted: Course = [
  { read: 0.3, said: phrases.onPlan },
  { read: 0.6, said: phrases.halted },
  { read: 0.55, said: phrases.repaired },
  { read: 0.8, said: phrases.scored },
]

/** One for each industry, always the same, so that no two guides side by side tell one story. */
function courseOf({ objective }: Example, { packs: [{ id }] }: Context): Course {
  const courses = ofKind(objective, 'guardrail') ? [slow, plateau, reached, halted] : [slow, plateau, reached]
  const number = Array.from(id).reduce((total, one) => (total * 31 + (one.codePointAt(0) ?? 0)) % 1009, 0)
  return courses[number % courses.length] ?? slow
}

const longestCycle = 12

/** The weeks of the plan from the first check-in of the cycle to its scoring; whoever meets all year counts back. */
function cycleOf({ maturity: { meetings } }: Context): Range {
  const weeksOf = (id: string) => meetings.find(({ agenda }) => agenda === id)?.weeks
  const to = weeksOf('scoring')?.from ?? longestCycle
  return { from: Math.max(weeksOf('check-in')?.from ?? 0, to - longestCycle), to }
}

interface Measured extends KeyResult {
  readonly baseline: number
  readonly target: number
  readonly unit: string
}

const isMeasured = (one: KeyResult): one is Measured =>
  one.baseline !== undefined && one.target !== undefined && one.unit !== undefined

const ofKind = ({ keyResults }: Objective, kind: KeyResultKind) => keyResults.find((one) => one.kind === kind)

/** The first objective with an early sign that moves from one value to another. */
function exampleOf(objectives: readonly Objective[]): { objective: Objective; leading: Measured } | undefined {
  for (const objective of objectives) {
    const leading = ofKind(objective, 'leading')
    if (leading && isMeasured(leading)) return { objective, leading }
  }
  return undefined
}

/** The value at a share of the way, as exact as the way is short. */
function valueAt(share: number, { baseline, target }: Measured): number {
  const way = target - baseline
  const digits = Math.abs(way) >= 20 ? 0 : Math.abs(way) >= 2 ? 1 : 2
  return Number((baseline + way * share).toFixed(digits))
}

/** A role as it stands inside a sentence. */
const roleOf = (name: string, { params }: Context): string =>
  params.locale === 'en' ? `the ${inSentence(name)}` : name

/** Who has to answer: the first who works on it beside its owner, else the sponsor. */
const helperOf = ({ collaborators: [helper] = [] }: KeyResult, context: Context): string =>
  helper ? roleOf(helper.name, context) : (context.slots['sponsor'] ?? '')

function verdictOf(read: number, course: Course, { objective }: Example): Localized {
  if (course === halted) return phrases.haltedVerdict
  if (read === 1) return phrases.reachedVerdict
  return objective.ambition === 'committed' ? phrases.committedVerdict : phrases.aspirationalVerdict
}

function weekRows(example: Example, context: Context): RichText[][] {
  const { objective, leading } = example
  const { locale } = context.params
  const course = courseOf(example, context)
  const { from, to } = cycleOf(context)
  const shown = (value: number) => formatValue(value, leading.unit, locale)
  return course.map(({ read: share, said }, index) => {
    const read = valueAt(share, leading)
    const done = (index + 1) / course.length
    const score = (read - leading.baseline) / (leading.target - leading.baseline)
    const decided = words(said, context, {
      owner: roleOf(leading.owner ?? '', context),
      helper: helperOf(leading, context),
      broken: ofKind(objective, 'guardrail')?.metric ?? '',
      read: String(read),
      from: String(leading.baseline),
      to: String(leading.target),
      score: score.toFixed(2),
      verdict: verdictOf(share, course, example)[locale],
    })
    const week = String(from + Math.round((to - from) * done))
    return [week, shown(valueAt(done, leading)), shown(read), decided].map(text)
  })
}

type Example = NonNullable<ReturnType<typeof exampleOf>>

/** What to make of three numbers that do not move together. */
function readings({ objective, leading }: Example, context: Context): RichText[] {
  const lagging = ofKind(objective, 'lagging')?.metric
  const guardrail = ofKind(objective, 'guardrail')?.metric
  const reading = (label: Localized, said: Localized, names: Readonly<Record<string, string>>) =>
    labelled(words(label, context, names), text(words(said, context)), context)
  return [
    ...(lagging
      ? [reading(phrases.onlyLeading, phrases.onlyLeadingSaid, { leading: leading.metric ?? '', lagging })]
      : []),
    ...(guardrail ? [reading(phrases.guardrailBroken, phrases.guardrailBrokenSaid, { broken: guardrail })] : []),
  ]
}

/** One example objective taken through its quarter, in numbers that are made up: what is read, decided and scored. */
export function workedExample(objectives: readonly Objective[], context: Context) {
  const example = exampleOf(objectives)
  if (!example) return []
  const { objective, leading } = example
  const { locale } = context.params
  const shown = (value: number) => formatValue(value, leading.unit, locale)
  const cycle = cycleOf(context)
  const weeks = cycle.to - cycle.from
  const pace = Math.abs(leading.target - leading.baseline) / weeks
  const way = {
    weeks: String(weeks),
    leading: leading.metric ?? '',
    from: shown(leading.baseline),
    to: shown(leading.target),
    pace: formatValue(Number(pace.toPrecision(2)), leading.unit === '%' ? 'pp' : leading.unit, locale),
  }
  return [
    {
      title: words(phrases.workedTitle, context, { id: objective.id ?? '' }),
      blocks: [
        paragraph(text(words(phrases.workedIntro, context, way))),
        table(
          headers([phrases.week, phrases.planned, phrases.read, phrases.decided], context),
          weekRows(example, context),
        ),
        list(readings(example, context)),
      ],
    },
  ]
}
