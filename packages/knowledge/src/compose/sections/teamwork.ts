import { type Block, formatValue, type KeyResult, type Localized, type Objective, type RichText } from '@okr/core'
import type { Handover, KeyResultPattern } from '@okr/core/pack'
import { bare } from '../chosen-themes.ts'
import type { Context } from '../context.ts'
import { haltWhen, judgedLimitOf } from '../halt.ts'
import { keyResultOf, nameOf } from '../key-result.ts'
import { metricIn } from '../metric-in.ts'
import { deadlineOf } from '../objectives.ts'
import { phrases } from '../phrases.ts'
import { headers, labelled, paragraph, table, text, words } from '../say.ts'
import { firstOf } from '../team-theme.ts'
import { functionNamed, handoversOf, type Team, teamsOf, themeOfTeam } from '../teams.ts'
import { capitalised } from '../typeset.ts'

interface Tool {
  readonly title: string
  readonly blocks: readonly Block[]
}

function teamRow({ name, task, objective, keyResults, serves }: Team, context: Context): RichText[] {
  const { locale } = context.params
  return [
    [{ type: 'strong', text: name[locale] }],
    text(task[locale]),
    text(objective[locale]),
    text(keyResults.map((one) => one.text).join(phrases.listSeparator[locale])),
    text(serves ?? words(phrases.ownObjective, context)),
  ]
}

/** What each function would set out to do instead of its list of work, and which key result that serves. */
function teamTable(context: Context): Tool[] {
  const teams = teamsOf(context)
  if (teams.length === 0) return []
  const columns = [phrases.team, phrases.task, phrases.teamObjective, phrases.teamResult, phrases.serves]
  return [
    {
      title: words(phrases.teamsTitle, context),
      blocks: [
        paragraph(text(words(phrases.teamsIntro, context))),
        table(
          headers(columns, context),
          teams.map((team) => teamRow(team, context)),
        ),
      ],
    },
  ]
}

const nameOfFunction = (id: string, context: Context): string =>
  functionNamed(context, id)?.name[context.params.locale] ?? ''

const handoverRow = ({ to, from, what, week, late }: Handover, context: Context): RichText[] =>
  [
    nameOfFunction(to, context),
    nameOfFunction(from, context),
    words(what, context),
    words(phrases.weekNumber, context, { week: String(week) }),
    words(late, context),
  ].map(text)

/** The early sign of a function's first objective, which its waits hold back, where it is one of this stage. */
function signOf(id: string, context: Context): KeyResult | undefined {
  const { locale } = context.params
  const one = functionNamed(context, id)
  const theme = one && themeOfTeam(one, context)
  if (theme?.id !== one?.themes[0]?.id) return undefined
  const pattern = theme && firstOf(theme.keyResults, 'leading')
  if (!pattern || pattern.baseline === null) return undefined
  const metric = metricIn(context.packs[0], theme, pattern, context)
  return keyResultOf(pattern, metric, { id: 'KR1', deadline: deadlineOf(pattern, context), locale })
}

const readAt = 0.3
const plannedAt = 0.5

/** As it stands inside a line. */
const spoken = (said: Localized, { params }: Context): string => said[params.locale]

/** One line of a check-in as it would be said in week six, about the first of the waits. Its readings are made up. */
function weekly(handovers: readonly Handover[], context: Context): Block[] {
  const { locale } = context.params
  for (const { to, from, what, late } of handovers) {
    const sign = signOf(to, context)
    if (sign?.baseline === undefined || sign.target === undefined || sign.unit === undefined) continue
    const { baseline, target, unit } = sign
    const way = target - baseline
    const digits = Math.abs(way) >= 20 ? 0 : 1
    const shown = (value: number) => formatValue(Number(value.toFixed(digits)), unit, locale)
    const line = words(phrases.weeklyLine, context, {
      team: nameOfFunction(to, context),
      metric: sign.metric ?? '',
      from: shown(baseline),
      to: shown(target),
      read: shown(baseline + way * readAt),
      planned: shown(baseline + way * plannedAt),
      late: spoken(late, context),
      helper: nameOfFunction(from, context),
      what: spoken(what, context),
    })
    return [paragraph(labelled(words(phrases.weekly, context), text(line), context))]
  }
  return []
}

function register(context: Context): Tool {
  const handovers = handoversOf(context)
  const columns = [phrases.waits, phrases.gives, phrases.gift, phrases.before, phrases.late]
  return {
    title: words(phrases.registerTitle, context),
    blocks: [
      paragraph(text(words(phrases.registerIntro, context))),
      table(
        headers(columns, context),
        handovers.map((one) => handoverRow(one, context)),
      ),
      ...weekly(handovers, context),
    ],
  }
}

const mostRunning = 3

/** The guardrails of the industry with the values that its objectives give them, but for what this cycle moves. */
function running(context: Context): KeyResultPattern[] {
  const [{ guardrails, themes, terms }] = context.packs
  const moved = new Set(
    context.chosen.flatMap(({ theme }) =>
      theme.keyResults.flatMap(({ metric, kind }) => (kind === 'guardrail' ? [] : [metric])),
    ),
  )
  const { locale } = context.params
  const isYearly = (id: string) =>
    bare(context.knowledge.metricOf(id).name[locale]) === bare(terms.laggingMetric[locale])
  const patterns = themes.flatMap(({ keyResults }) => keyResults)
  const held = patterns.filter(({ kind, baseline }) => kind === 'guardrail' && baseline === null)
  const of = (id: string) => held.find(({ metric }) => metric === id) ?? []
  return guardrails
    .filter((id) => !moved.has(id) && !isYearly(id))
    .flatMap(of)
    .slice(0, mostRunning)
}

/** Who reports a guardrail: somebody at hand who carries no key result that pushes against it, else who keeps the data. */
function reporterOf(pattern: KeyResultPattern, { packs: [{ themes }], chosen, slots, params }: Context): string {
  const own = themes.filter(({ keyResults }) => keyResults.includes(pattern))
  const owners = [...own, ...chosen.map(({ theme }) => theme)]
    .flatMap(({ keyResults }) => keyResults.filter(({ kind }) => kind !== 'guardrail'))
    .map(({ owner }) => owner[params.locale])
  const carriers = new Set([pattern.owner[params.locale], ...owners])
  const free = pattern.collaborators.map((role) => role[params.locale]).find((role) => !carriers.has(role))
  const keeper = slots['dataOwner'] ?? ''
  return free ?? (carriers.has(capitalised(keeper.replace(/^the /u, ''))) ? phrases.checker[params.locale] : keeper)
}

function runningRow(pattern: KeyResultPattern, context: Context): RichText[] {
  const { locale } = context.params
  const metric = context.knowledge.metricOf(pattern.metric)
  return [
    nameOf(metric, pattern, locale),
    words(phrases.staysKpi, context, { haltWhen: haltWhen(metric, locale) }),
    judgedLimitOf(pattern, metric, locale),
    reporterOf(pattern, context),
  ].map((cell) => text(words({ 'zh-CN': cell, en: cell }, context)))
}

function movedRows(objectives: readonly Objective[], context: Context): RichText[][] {
  const { locale } = context.params
  return objectives.flatMap(({ id, keyResults }) => {
    const [first] = keyResults
    if (first?.baseline === undefined || first.target === undefined || first.unit === undefined) return []
    const values = [first.baseline, first.target].map((value) => formatValue(value, first.unit ?? '', locale))
    const cells = [
      first.metric ?? '',
      words(phrases.goesIntoOkr, context, { id }),
      values.join(' → '),
      first.owner ?? '',
    ]
    return [cells.map((cell) => text(words({ 'zh-CN': cell, en: cell }, context)))]
  })
}

/** What stays a running figure, with the value that halts, and what this cycle changes. */
function boundary(objectives: readonly Objective[], context: Context): Tool {
  const { terms } = context.packs[0]
  const yearly = [terms.laggingMetric, phrases.staysPlan, phrases.byYear, terms.dataOwner]
  const columns = [phrases.metric, phrases.place, phrases.exampleValue, phrases.reports]
  return {
    title: words(phrases.boundaryTitle, context),
    blocks: [
      table(headers(columns, context), [
        ...running(context).map((pattern) => runningRow(pattern, context)),
        yearly.map((cell) => text(words(cell, context))),
        ...movedRows(objectives, context),
      ]),
      paragraph(text(words(phrases.boundaryRule, context))),
    ],
  }
}

/** What teams need filled in rather than explained: their objectives, who waits for whom, what is no objective. */
export const teamwork = (objectives: readonly Objective[], context: Context): Tool[] => [
  ...teamTable(context),
  register(context),
  boundary(objectives, context),
]
