import type { Locale } from '@okr/core'
import { parseKeyResult, parseQuantity } from '@okr/core/kr'
import { describe, expect, it } from 'vitest'
import type { DraftField, KeyResultDraft } from '../../src/key-result-input/draft.ts'
import { fieldValues, stated } from '../../src/key-result-input/field-values.ts'

const shown = (draft: KeyResultDraft, locale: Locale) =>
  fieldValues(draft, parseKeyResult(draft.text).fields, locale).map(({ field, origin, shown: words }) =>
    `${field} ${origin} ${words}`.trim(),
  )

describe('what is known of a key result', () => {
  it('is read of its sentence', () => {
    expect(shown({ text: '7 日激活率从 31% 提升到 45%' }, 'zh-CN')).toEqual([
      'metric read 7 日激活率',
      'baseline read 31%',
      'target read 45%',
      'direction read increase',
      'deadline missing',
      'dataSources missing',
      'owner missing',
    ])
  })

  it('is what a person stated, in the sentence’s unit where they gave none', () => {
    const draft = {
      text: 'Reduce setup time from 40 minutes to 20 minutes',
      target: 15,
      owner: 'Mia',
      dataSources: ['CRM', 'BI'],
    }
    expect(shown(draft, 'en')).toEqual([
      'metric read setup time',
      'baseline read 40 min',
      'target stated 15 min',
      'direction read decrease',
      'deadline missing',
      'dataSources stated CRM, BI',
      'owner stated Mia',
    ])
  })
})

const table: readonly (readonly [DraftField, string, Partial<KeyResultDraft> | undefined])[] = [
  ['target', '45%', { target: 45, unit: '%' }],
  ['target', '1.2亿', { target: 120_000_000 }],
  ['baseline', '９８．５', { baseline: 98.5 }],
  ['baseline', 'many', undefined],
  ['target', ' ', undefined],
  ['direction', 'decrease', { direction: 'decrease' }],
  ['direction', 'sideways', undefined],
  ['dataSources', 'CRM、财务月报，BI', { dataSources: ['CRM', '财务月报', 'BI'] }],
  ['owner', '  Mia Chen ', { owner: 'Mia Chen' }],
  ['deadline', '3 月底', { deadline: '3 月底' }],
]

describe('a field stated in words', () => {
  it.each(table)('%s: %s', (field, words, expected) => {
    expect(stated({ text: 'x' }, field, words, { parseQuantity })).toEqual(expected && { text: 'x', ...expected })
  })
})
