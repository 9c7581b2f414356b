import {
  formatValue,
  type KeyResult,
  type KeyResultKind,
  type Localized,
  type Objective,
  type RichText,
} from '@okr/core'
import type { Context } from '../context.ts'
import { exampleObjectives } from '../objectives.ts'
import { phrases } from '../phrases.ts'
import { labelled, list, paragraph, table, text, words } from '../say.ts'
import { inSentence } from '../typeset.ts'

/** A quarter as quarters go: it starts slowly, stalls, and recovers most of the way. Shares of the way, made up. */
const course: readonly { readonly week: number; readonly read: number; readonly said: Localized }[] = [
  { week: 3, read: 0.2, said: phrases.slowStart },
  { week: 6, read: 0.3, said: phrases.stall },
  { week: 9, read: 0.65, said: phrases.recovery },
  { week: 12, read: 0.85, said: phrases.scored },
]
const weeks = 12

interface Measured extends KeyResult {
  readonly baseline: number
  readonly target: number
  readonly unit: string
}

const isMeasured = (one: KeyResult): one is Measured =>
  one.baseline !== undefined && one.target !== undefined && one.unit !== undefined

const ofKind = ({ keyResults }: Objective, kind: KeyResultKind) => keyResults.find((one) => one.kind === kind)

/** The first objective with an early sign that moves from one value to another. */
function exampleOf(context: Context): { objective: Objective; leading: Measured } | undefined {
  for (const objective of exampleObjectives(context)) {
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

function weekRow(at: (typeof course)[number], { objective, leading }: Example, context: Context): RichText[] {
  const { locale } = context.params
  const shown = (value: number) => formatValue(value, leading.unit, locale)
  const read = valueAt(at.read, leading)
  const score = (read - leading.baseline) / (leading.target - leading.baseline)
  const verdict = objective.ambition === 'committed' ? phrases.committedVerdict : phrases.aspirationalVerdict
  const said = words(at.said, context, {
    owner: roleOf(leading.owner ?? '', context),
    helper: helperOf(leading, context),
    read: String(read),
    from: String(leading.baseline),
    to: String(leading.target),
    score: score.toFixed(2),
    verdict: verdict[locale],
  })
  return [String(at.week), shown(valueAt(at.week / weeks, leading)), shown(read), said].map(text)
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
    reading(phrases.neither, phrases.neitherSaid, {}),
    ...(guardrail ? [reading(phrases.guardrailBroken, phrases.guardrailBrokenSaid, { broken: guardrail })] : []),
  ]
}

/** One example objective taken through its quarter, in numbers that are made up: what is read, decided and scored. */
export function workedExample(context: Context) {
  const example = exampleOf(context)
  if (!example) return []
  const { objective, leading } = example
  const { locale } = context.params
  const shown = (value: number) => formatValue(value, leading.unit, locale)
  const pace = Math.abs(leading.target - leading.baseline) / weeks
  const way = {
    leading: leading.metric ?? '',
    from: shown(leading.baseline),
    to: shown(leading.target),
    pace: formatValue(Number(pace.toPrecision(2)), leading.unit === '%' ? 'pp' : leading.unit, locale),
  }
  const header = [phrases.week, phrases.planned, phrases.read, phrases.decided]
  return [
    {
      title: words(phrases.workedTitle, context, { id: objective.id ?? '' }),
      blocks: [
        paragraph(text(words(phrases.workedIntro, context, way))),
        table(
          header.map((cell) => words(cell, context)),
          course.map((at) => weekRow(at, example, context)),
        ),
        list(readings(example, context)),
      ],
    },
  ]
}
