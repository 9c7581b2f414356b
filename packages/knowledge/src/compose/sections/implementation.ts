import { type Block, type Phase, type RichText, type SectionOf, sectionTitles } from '@okr/core'
import type { Statement } from '@okr/core/pack'
import type { PhasePlan, Range } from '../../playbook/types.ts'
import type { Context } from '../context.ts'
import { betterLabels, dataSourceLabel } from '../labels.ts'
import { exampleMetrics, exampleObjectives, type NamedMetric } from '../objectives.ts'
import { stepsOf } from '../phase-steps.ts'
import { phrases } from '../phrases.ts'
import { callout, cite, headers, labelled, list, paragraph, say, table, text, words } from '../say.ts'
import { decisions, options } from './choices.ts'
import { teamwork } from './teamwork.ts'
import { workedExample } from './worked-example.ts'

const rangeText = ({ from, to }: Range): string => (from === to ? String(to) : `${from}–${to}`)

/** What the company type calls for, told from a source that the reasons have not told from already. */
function emphasis({ companyType, packs }: Context): Statement[] {
  const told = new Set(packs[0].whyOkr.flatMap(({ sources }) => sources))
  return companyType?.emphasis.filter(({ sources }) => !sources.some((id) => told.has(id))).slice(0, 1) ?? []
}

function opening(context: Context): Block[] {
  const { maturity, size, packs } = context
  const { companyObjectives, teamObjectives, keyResultsPerObjective } = size.limits
  const limits = {
    company: rangeText(companyObjectives),
    team: rangeText(teamObjectives),
    keyResults: rangeText(keyResultsPerObjective),
  }
  const isFirst = context.params.maturity === 'not-adopted'
  const notes = [phrases.illustration, phrases.lateResults, ...(isFirst ? [phrases.firstOnly] : [])]
  return [
    ...maturity.stance.slice(0, 1).map((statement) => paragraph(say(statement, context))),
    ...options(context),
    decisions(context),
    list([...emphasis(context), ...packs[0].governance].map((statement) => say(statement, context))),
    cadence(context),
    paragraph(text(words(phrases.limits, context, limits))),
    callout('warning', text(notes.map((note) => words(note, context)).join(context.params.locale === 'en' ? ' ' : ''))),
  ]
}

const cadence = (context: Context): Block =>
  table(
    headers([phrases.meeting, phrases.rhythm, phrases.output], context),
    context.size.cadence.map(({ meeting, rhythm, output }) =>
      [meeting, rhythm, output].map((cell) => text(words(cell, context))),
    ),
  )

/** Beside what the phase means in the industry. */
const mostSteps = 1

function phase(plan: PhasePlan, index: number, context: Context): Phase {
  return {
    title: words(plan.title, context),
    timing: words(plan.timing, context),
    blocks: [
      list(stepsOf(plan, index, context, mostSteps).map((step) => say(step, context))),
      paragraph(labelled(words(phrases.artefact, context), text(words(plan.artefact, context)), context)),
    ],
  }
}

/** Those of the first objective: an early sign, a late result and a guardrail. */
const mostMetrics = 3

/** The definition, which way is better, and where the wording is from. */
function definitionOf(
  { definition, metric: { direction, definitionSource, definitionMatch } }: NamedMetric,
  context: Context,
): RichText {
  const { locale } = context.params
  const said = words({ 'zh-CN': definition, en: definition }, context).replace(/[.。]$/u, '')
  const better = betterLabels[direction][locale]
  const from = definitionMatch === 'partial' ? phrases.adapted[locale] : ''
  const gap = locale === 'en' && definitionSource ? ' ' : ''
  const whole = `${said}${locale === 'en' ? '; ' : '；'}${better}${from}${gap}`
  return [{ type: 'text', text: whole }, ...cite(definitionSource ? [definitionSource] : [])]
}

function dictionaryRow(named: NamedMetric, context: Context): RichText[] {
  const { called, metric } = named
  const sources = metric.dataSources.map((name) => dataSourceLabel(name)[context.params.locale])
  return [
    text(words({ 'zh-CN': called, en: called }, context)),
    definitionOf(named, context),
    text(sources.join(phrases.separator[context.params.locale])),
    text(words(metric.pitfall, context)),
  ]
}

const dictionary = (context: Context) => ({
  title: words(phrases.dictionary, context),
  blocks: [
    paragraph(text(words(phrases.dictionaryIntro, context))),
    table(
      headers([phrases.metric, phrases.definitionLabel, phrases.source, phrases.trap], context),
      exampleMetrics(context)
        .slice(0, mostMetrics)
        .map((named) => dictionaryRow(named, context)),
    ),
  ],
})

export function implementation(context: Context): SectionOf<'implementation'> {
  const objectives = exampleObjectives(context)
  return {
    id: 'implementation',
    title: sectionTitles.implementation[context.params.locale],
    blocks: opening(context),
    phases: context.maturity.phases.map((plan, index) => phase(plan, index, context)),
    objectives,
    tools: [...workedExample(objectives, context), ...teamwork(objectives, context), dictionary(context)],
  }
}
