import { type Block, labelOf, type Maturity, type RichText, type SectionOf, sectionTitles } from '@okr/core'
import type { AudiencePlaybook } from '../../playbook/types.ts'
import type { Context } from '../context.ts'
import { definitionSources, phrases } from '../phrases.ts'
import { callout, labelled, list, nearestNote, paragraph, say, text, words } from '../say.ts'
import { inSentence } from '../typeset.ts'

/** Reasons from the leading pack, and a few from the second. */
const reasons = ({ packs: [leading, second] }: Context) => [
  ...leading.whyOkr.slice(0, 3),
  ...(second?.whyOkr.slice(0, 1) ?? []),
]

/** Whoever rolls OKRs out is not told what they are. */
const knowsOkr: Readonly<Record<Maturity, boolean>> = {
  'not-adopted': false,
  piloting: false,
  scaling: true,
  established: true,
}

/** What a reader in a hurry needs: what to do on Monday, where to begin, how long it takes, who answers, what is not traded. */
function glance(context: Context): Block {
  const { phases } = context.maturity
  const questions = context.maturity.decisions.map(({ question }) => inSentence(words(question, context)))
  const end = inSentence(phases.at(-1)?.timing[context.params.locale] ?? '')
  const rows = [
    [phrases.monday, context.maturity.monday],
    [phrases.plan, phrases.planText],
    [phrases.people, phrases.peopleText],
    [phrases.toDecide, phrases.toDecideText],
    [phrases.watch, phrases.watchText],
    [phrases.bottomLine, phrases.bottomLineText],
  ] as const
  const more = {
    phases: String(phases.length),
    end,
    questions: questions.join(phrases.listSeparator[context.params.locale]),
  }
  return list(rows.map(([label, said]) => labelled(words(label, context), text(words(said, context, more)), context)))
}

/** Where the reader stands: the stage in the industry, and what the first focus area is asked for. */
function situation(context: Context): RichText {
  const { maturity, params, knowledge } = context
  const known = params.focusAreas.flatMap((area) => knowledge.playbook.focusAreas.find(({ id }) => id === area) ?? [])
  const said = [maturity.situation, ...known.slice(0, 1).map(({ symptom }) => symptom)]
  return text(said.map((one) => words(one, context)).join(params.locale === 'en' ? ' ' : ''))
}

/** What the kind of reader wants first, and what is theirs to settle. */
const ownPart = ({ opening, decisions }: AudiencePlaybook, context: Context): Block[] => [
  callout('tip', text(words(opening, context))),
  ...(decisions.length > 0
    ? [
        paragraph(text(words(phrases.decisions, context))),
        list(
          decisions.map((decision) => text(words(decision, context))),
          true,
        ),
      ]
    : []),
]

export function introduction(context: Context): SectionOf<'introduction'> {
  const { params, audience, matched } = context
  const named = params.focusAreas.map((area) => inSentence(labelOf('focusAreas', area, params.locale)))
  const focus = named.join(phrases.separator[params.locale])
  return {
    id: 'introduction',
    title: sectionTitles.introduction[params.locale],
    blocks: [
      paragraph(situation(context)),
      paragraph([{ type: 'strong', text: words(context.maturity.thesis, context) }]),
      paragraph(labelled(words(phrases.objection, context), text(words(phrases.objectionAnswer, context)), context)),
      ...(knowsOkr[params.maturity]
        ? []
        : [paragraph(say({ text: phrases.definition, sources: definitionSources }, context))]),
      paragraph(text(words(phrases.request, context, { focus }))),
      ...(matched ? [] : [callout('warning', text(words(phrases.unmatched, context)))]),
      ...(context.nearest.length > 0 ? [callout('warning', text(nearestNote(context)))] : []),
      paragraph(text(words(phrases.glance, context))),
      glance(context),
      paragraph(text(words(phrases.whyHere, context))),
      list(reasons(context).map((reason) => say(reason, context))),
      ...(audience ? ownPart(audience, context) : []),
      callout('note', text(words(phrases.evidence, context))),
    ],
  }
}
