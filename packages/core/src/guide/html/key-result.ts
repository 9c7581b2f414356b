import type { KeyResult } from '../../okr/key-result.ts'
import { formatValue } from '../../okr/units.ts'
import type { Locale } from '../../text/locale.ts'
import { comma } from '../lexicon/labels.ts'
import { choiceLabels, type Field, fieldLabels } from '../lexicon/okr-fields.ts'
import { box, escapeHtml, tag } from './tag.ts'

type Pair = readonly [Field, string | undefined]

export function keyResultHtml(keyResult: KeyResult, position: number, locale: Locale): string {
  const sentence = tag('span', `KR${position}`, { class: 'label' }) + escapeHtml(keyResult.text)
  const fields = pairsHtml(pairs(keyResult, locale), locale)
  return tag('li', tag('p', sentence) + movement(keyResult, locale) + fields, { class: 'key-result' })
}

/** From the baseline to the target, as one reads it, and of what kind the measure is. */
function movement(keyResult: KeyResult, locale: Locale): string {
  const { baseline, current, target, unit = 'count', direction, kind, ambition } = keyResult
  const value = (field: Field, number: number | undefined): string =>
    number === undefined
      ? ''
      : tag(
          'span',
          `${tag('small', fieldLabels[field][locale])} ${tag('b', escapeHtml(formatValue(number, unit, locale)))}`,
        )
  const values = [value('baseline', baseline), value('current', current), value('target', target)]
  const chips = [
    direction && choiceLabels.direction[direction][locale],
    kind && choiceLabels.kind[kind][locale],
    ambition && choiceLabels.ambition[ambition][locale],
  ]
  const path = values.filter((part) => part !== '').join('<i aria-hidden="true">→</i>')
  return box('div', 'movement', path + chipsHtml(chips))
}

const valueText = ({ unit = 'count' }: KeyResult, value: number | undefined, locale: Locale): string | undefined =>
  value === undefined ? undefined : formatValue(value, unit, locale)

const pairs = (keyResult: KeyResult, locale: Locale): Pair[] => [
  ['metric', keyResult.metric],
  ['atLeast', valueText(keyResult, keyResult.atLeast, locale)],
  ['atMost', valueText(keyResult, keyResult.atMost, locale)],
  ['milestones', keyResult.milestones?.join(comma[locale])],
  ['deadline', keyResult.deadline],
  ['dataSources', keyResult.dataSources?.join(comma[locale])],
  ['owner', keyResult.owner],
  [
    'collaborators',
    keyResult.collaborators
      ?.map(({ name, role }) => `${name} (${choiceLabels.role[role][locale]})`)
      .join(comma[locale]),
  ],
  ['weight', keyResult.weight?.toString()],
  ['dependsOn', keyResult.dependsOn?.join(comma[locale])],
]

export const pairsHtml = (found: readonly Pair[], locale: Locale): string =>
  box(
    'dl',
    'fields',
    found
      .map(([field, value]) =>
        value ? tag('div', tag('dt', fieldLabels[field][locale]) + tag('dd', escapeHtml(value))) : '',
      )
      .join(''),
  )

export const chipsHtml = (chips: readonly (string | undefined)[]): string =>
  box('p', 'chips', chips.map((chip) => (chip ? tag('span', escapeHtml(chip)) : '')).join(''))
