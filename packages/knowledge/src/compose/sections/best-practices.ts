import { type FocusArea, focusAreas, labelOf, type PracticeGroup, type SectionOf, sectionTitles } from '@okr/core'
import { focusPlaybooks } from '../../playbook/focus/index.generated.ts'
import { ownFocus } from '../../playbook/own-focus.ts'
import type { Context } from '../context.ts'
import { phrases } from '../phrases.ts'
import { callout, labelled, list, say, text, words } from '../say.ts'

const knownFocusArea = (area: string): FocusArea | undefined => focusAreas.find((id) => id === area)

/** What the focus area means in the reader's industry; of two packs, the first thought of each. */
const inIndustry = (area: FocusArea, { packs: [leading, second] }: Context) => [
  ...leading.practices[area].slice(0, second ? 1 : 2),
  ...(second?.practices[area].slice(0, 1) ?? []),
]

function group(area: string, context: Context): PracticeGroup {
  const known = knownFocusArea(area)
  const title = labelOf('focusAreas', area, context.params.locale)
  const playbook = focusPlaybooks.find(({ id }) => id === known)
  if (!known || !playbook) return { title, focusArea: null, blocks: ownGroup(title, context) }
  const principles = playbook.principles.slice(0, 1).map((principle) => say(principle, context))
  return {
    title,
    focusArea: known,
    blocks: [
      list([
        ...inIndustry(known, context).map((practice) => say(practice, context)),
        ...principles,
        labelled(words(phrases.now, context), say(playbook.byMaturity[context.params.maturity], context), context),
      ]),
      callout(
        'tip',
        text(
          `${words(phrases.check, context)}${context.params.locale === 'en' ? ': ' : '：'}${words(playbook.check, context)}`,
        ),
      ),
    ],
  }
}

const ownGroup = (focus: string, context: Context) => [
  list(ownFocus.principles.map((principle) => say(principle, context, { focus }))),
  callout('tip', text(words(ownFocus.check, context, { focus }))),
]

/** The reader's order, unless the kind of reader wants some of them first. */
function ordered({ params, audience }: Context): string[] {
  const rank = (area: string) => {
    const position = audience?.focusOrder.findIndex((id) => id === area) ?? -1
    return position < 0 ? Number.POSITIVE_INFINITY : position
  }
  return audience ? params.focusAreas.toSorted((a, b) => rank(a) - rank(b)) : params.focusAreas
}

export const bestPractices = (context: Context): SectionOf<'best-practices'> => ({
  id: 'best-practices',
  title: sectionTitles['best-practices'][context.params.locale],
  blocks: [],
  groups: ordered(context).map((area) => group(area, context)),
})
