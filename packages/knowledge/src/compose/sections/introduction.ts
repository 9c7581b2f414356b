import { type Block, type Localized, labelOf, type Maturity, type SectionOf, sectionTitles } from '@okr/core'
import type { Context } from '../context.ts'
import { definitionSources, phrases } from '../phrases.ts'
import { callout, labelled, list, nearestNote, paragraph, say, text, words } from '../say.ts'
import { inSentence } from '../typeset.ts'

/** Reasons from the leading pack, and a few from the second. */
const reasons = ({ packs: [leading, second] }: Context) => [
  ...leading.whyOkr.slice(0, 3),
  ...(second?.whyOkr.slice(0, 1) ?? []),
]

const starts: Readonly<Record<Maturity, Localized>> = {
  'not-adopted': phrases.startPilot,
  piloting: phrases.startPilot,
  scaling: phrases.startScaling,
  established: phrases.startEstablished,
}

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
  const end = inSentence(phases.at(-1)?.timing[context.params.locale] ?? '')
  const rows = [
    [phrases.monday, context.maturity.monday],
    [phrases.start, starts[context.params.maturity]],
    [phrases.plan, phrases.planText],
    [phrases.people, phrases.peopleText],
    [phrases.watch, phrases.watchText],
    [phrases.bottomLine, phrases.bottomLineText],
  ] as const
  return list(
    rows.map(([label, said]) =>
      labelled(words(label, context), text(words(said, context, { phases: String(phases.length), end })), context),
    ),
  )
}

export function introduction(context: Context): SectionOf<'introduction'> {
  const { params, audience, matched } = context
  const named = params.focusAreas.map((area) => inSentence(labelOf('focusAreas', area, params.locale)))
  const focus = named.join(phrases.separator[params.locale])
  return {
    id: 'introduction',
    title: sectionTitles.introduction[params.locale],
    blocks: [
      ...(knowsOkr[params.maturity]
        ? []
        : [paragraph(say({ text: phrases.definition, sources: definitionSources }, context))]),
      paragraph(text(words(phrases.request, context, { focus }))),
      paragraph([{ type: 'strong', text: words(context.maturity.thesis, context) }]),
      ...(matched ? [] : [callout('warning', text(words(phrases.unmatched, context)))]),
      ...(context.nearest.length > 0 ? [callout('warning', text(nearestNote(context)))] : []),
      paragraph(text(words(phrases.glance, context))),
      glance(context),
      paragraph(text(words(phrases.whyHere, context))),
      list(reasons(context).map((reason) => say(reason, context))),
      ...(audience ? [callout('tip', text(words(audience.opening, context)))] : []),
      paragraph(text(words(phrases.decisions, context))),
      list(
        (audience ?? context.maturity).decisions.map((decision) => text(words(decision, context))),
        true,
      ),
      callout('note', text(words(phrases.evidence, context))),
    ],
  }
}
