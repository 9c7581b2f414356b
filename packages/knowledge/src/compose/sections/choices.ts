import type { Block, RichText } from '@okr/core'
import type { Decision, StartOption } from '../../playbook/types.ts'
import type { Context } from '../context.ts'
import { phrases } from '../phrases.ts'
import { headers, labelled, paragraph, table, text, words } from '../say.ts'

function costOf({ reach, hours }: StartOption, context: Context): string {
  const people = context.size.reach[reach]
  const said = reach === 'all' ? phrases.costOfAll : phrases.cost
  return words(said, context, { people: String(people), hours: String(hours), total: String(people * hours) })
}

function optionRow(option: StartOption, isFirst: boolean, context: Context): RichText[] {
  const name = words(option.name, context)
  return [
    isFirst ? [{ type: 'strong', text: words(phrases.recommendedName, context, { name }) }] : text(name),
    text(words(option.scope, context)),
    text(costOf(option, context)),
    text(words(option.learns, context)),
    text(words(option.risk, context)),
  ]
}

/** Ways to start side by side, and why the first is recommended. */
export const options = (context: Context): Block[] => [
  table(
    headers([phrases.option, phrases.scope, phrases.effort, phrases.learns, phrases.risk], context),
    context.maturity.options.map((option, index) => optionRow(option, index === 0, context)),
  ),
  paragraph(text(words(phrases.costBasis, context))),
  paragraph(labelled(words(phrases.whyFirst, context), text(words(context.maturity.recommended, context)), context)),
]

const decisionRow = ({ question, proposal, who, by, hours, stop }: Decision, context: Context): RichText[] =>
  [question, proposal, who, by, phrases.hours, stop].map((cell) => text(words(cell, context, { hours: String(hours) })))

/** What the sponsor decides: with a default, a date, what it costs and when it is taken back. */
export const decisions = (context: Context): Block =>
  table(
    headers([phrases.decision, phrases.proposal, phrases.decider, phrases.by, phrases.takes, phrases.stopAt], context),
    context.maturity.decisions.map((decision) => decisionRow(decision, context)),
  )
