import type { Objective } from '../../okr/objective.ts'
import type { Locale } from '../../text/locale.ts'
import { comma } from '../lexicon/labels.ts'
import { choiceLabels } from '../lexicon/okr-fields.ts'
import { chipsHtml, keyResultHtml, pairsHtml } from './key-result.ts'
import { box, escapeHtml, tag } from './tag.ts'

export function objectiveHtml(objective: Objective, position: number, locale: Locale): string {
  const { text, rationale, level, ambition, owner, parents, weight, keyResults } = objective
  const heading = tag('h4', tag('span', `O${position}`, { class: 'label' }) + escapeHtml(text))
  const chips = [level && choiceLabels.level[level][locale], ambition && choiceLabels.ambition[ambition][locale]]
  const fields = pairsHtml(
    [
      ['owner', owner],
      ['parents', parents?.join(comma[locale])],
      ['weight', weight?.toString()],
    ],
    locale,
  )
  const results = keyResults.map((keyResult, index) => keyResultHtml(keyResult, index + 1, locale)).join('')
  return tag(
    'article',
    heading +
      chipsHtml(chips) +
      box('p', 'why', escapeHtml(rationale ?? '')) +
      fields +
      box('ol', 'key-results', results),
    {
      class: 'objective',
    },
  )
}
