import type { KeyResult } from '@okr/core'
import { describe, expect, it } from 'vitest'
import { type Answers, checkInOf, noAnswers, problemsOf } from '../../src/check-in-form/answers.ts'

const rate: KeyResult = { id: 'KR1', text: 'x', baseline: 31, target: 45, unit: '%' }
const steps: KeyResult = { id: 'KR2', text: 'x', milestones: ['a', 'b'] }
const full: Answers = { value: '38.5%', confidence: 6, evidence: ' https://example.com/a ', note: ' blocked ' }

const table: readonly (readonly [string, KeyResult, Partial<Answers>, object])[] = [
  ['nothing', rate, noAnswers, { value: 'value-missing', confidence: 'confidence-missing' }],
  ['all of it', rate, {}, {}],
  ['words in place of a number', rate, { value: 'better' }, { value: 'not-a-number' }],
  ['more milestones than there are', steps, { value: '3' }, { value: 'too-many' }],
  ['every milestone', steps, { value: '2' }, {}],
  ['a script as evidence', rate, { evidence: 'javascript:alert(1)' }, { evidence: 'unsafe-link' }],
  ['data as evidence', rate, { evidence: 'data:text/html,x' }, { evidence: 'unsafe-link' }],
  ['the name of a report as evidence', rate, { evidence: '周报第 6 期' }, {}],
  ['no evidence', rate, { evidence: '' }, {}],
]

describe('what keeps answers from being a check-in', () => {
  it.each(table)('%s', (_, keyResult, answers, problems) => {
    expect(problemsOf({ ...full, ...answers }, keyResult)).toEqual(problems)
  })
})

it('makes an entry of the log of the answers, without what was left empty', () => {
  expect(checkInOf(full, rate, '2027-02-19')).toEqual({
    keyResultId: 'KR1',
    date: '2027-02-19',
    value: 38.5,
    confidence: 6,
    evidence: 'https://example.com/a',
    note: 'blocked',
  })
  expect(checkInOf({ ...full, evidence: '', note: '' }, rate, '2027-02-19')).toEqual({
    keyResultId: 'KR1',
    date: '2027-02-19',
    value: 38.5,
    confidence: 6,
  })
  expect(checkInOf(noAnswers, rate, '2027-02-19')).toBeUndefined()
})
