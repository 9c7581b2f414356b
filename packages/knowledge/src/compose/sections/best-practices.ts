import {
  type Block,
  type FocusArea,
  focusAreas,
  type Localized,
  labelOf,
  type PracticeGroup,
  type SectionOf,
  sectionTitles,
} from '@okr/core'
import type { Statement } from '@okr/core/pack'
import type { Context } from '../context.ts'
import { phrases } from '../phrases.ts'
import { callout, labelled, list, say, text, words } from '../say.ts'

const knownFocusArea = (area: string): FocusArea | undefined => focusAreas.find((id) => id === area)

/** Whoever asks for many areas gets what is special to the industry, without general actions and closing questions. */
const isBroad = ({ params }: Context): boolean => params.focusAreas.length > 4

const mostInIndustry = 2

/** From here on an area gets one thought fewer. */
const mostWhole = 2

/** Whoever asks for one or two areas also gets the general rule and every action of each. */
const mostWithRule = 2
const actionsOfMany = 2

/** What the focus area means in the reader's industry; of two packs, something of each. */
function inIndustry(area: FocusArea, position: number, context: Context): Statement[] {
  const most = position < mostWhole ? mostInIndustry : mostInIndustry - 1
  const [leading, second] = context.packs
  return second && most > 1
    ? [...leading.practices[area].slice(0, most - 1), ...second.practices[area].slice(0, 1)]
    : leading.practices[area].slice(0, most)
}

function group(area: string, position: number, context: Context): PracticeGroup {
  const known = knownFocusArea(area)
  const title = labelOf('focusAreas', area, context.params.locale)
  const playbook = context.knowledge.playbook.focusAreas.find(({ id }) => id === known)
  if (!known || !playbook) return { title, focusArea: null, blocks: ownGroup(title, context) }
  const isMany = context.params.focusAreas.length > mostWithRule
  const rule = isMany ? [] : playbook.principles.slice(0, 1)
  const actions = isBroad(context) ? [] : playbook.actions.slice(0, isMany ? actionsOfMany : undefined)
  return {
    title,
    focusArea: known,
    blocks: [
      list([
        ...[...inIndustry(known, position, context), ...rule, ...actions].map((statement) => say(statement, context)),
        labelled(words(phrases.now, context), say(playbook.byMaturity[context.params.maturity], context), context),
      ]),
      ...(isBroad(context) ? [] : [question(playbook.check, context)]),
    ],
  }
}

const question = (check: Localized, context: Context): Block =>
  callout(
    'tip',
    text(`${words(phrases.check, context)}${context.params.locale === 'en' ? ': ' : '：'}${words(check, context)}`),
  )

function ownGroup(focus: string, context: Context) {
  const { principles, check } = context.knowledge.playbook.ownFocus
  return [
    list(principles.map((principle) => say(principle, context, { focus }))),
    callout('tip', text(words(check, context, { focus }))),
  ]
}

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
  groups: ordered(context).map((area, position) => group(area, position, context)),
})
