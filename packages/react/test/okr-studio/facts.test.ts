import type { OkrSet } from '@okr/core/okr'
import { describe, expect, test } from 'vitest'
import { percent } from '../../src/lib/percent.ts'
import { setFacts } from '../../src/okr-studio/facts.ts'
import { quarterOf } from '../../src/okr-studio/quarter.ts'
import { readingOf } from '../../src/okr-studio/reading.ts'

const set: OkrSet = {
  cycle: { label: 'Q1', start: '2027-01-01', end: '2027-03-31' },
  objectives: [
    {
      id: 'O1',
      text: 'one',
      keyResults: [
        { id: 'A', text: 'a', baseline: 0, target: 10 },
        { id: 'B', text: 'b', baseline: 0, target: 10, current: 1 },
        { id: 'C', text: 'c' },
      ],
    },
    { id: 'O2', text: 'two', keyResults: [] },
  ],
  checkIns: [
    { id: '1', keyResultId: 'A', date: '2027-02-09', value: 9, confidence: 7 },
    { id: '2', keyResultId: 'B', date: '2027-02-08', confidence: 3 },
  ],
}

describe('the facts of a set', () => {
  const facts = setFacts(set, '2027-02-15')
  test('count the key results by status, and those without a value apart', () => {
    expect(facts.counts).toEqual({ green: 1, amber: 0, red: 1 })
    expect(facts.unmeasured).toBe(1)
    expect(facts.progress).toBeCloseTo(1 / 3)
    expect(facts.objectives.get('O2')).toEqual({ progress: undefined, status: undefined })
  })

  test('know the last value and confidence, from the log or else from the key result', () => {
    expect(facts.keyResults.get('A')).toMatchObject({ value: 9, confidence: 7, progress: 0.9, status: 'green' })
    expect(facts.keyResults.get('B')).toMatchObject({ value: 1, confidence: 3, progress: 0.1, status: 'red' })
  })

  test('know no status without a cycle', () => {
    const { cycle: _, ...withoutCycle } = set
    expect(setFacts(withoutCycle, '2027-02-15').keyResults.get('A')).toMatchObject({ progress: 0.9, status: undefined })
  })
})

test.each([
  ['six days after it', '2027-02-14', ['C']],
  ['a week after it', '2027-02-15', ['B', 'C']],
  ['a week after all', '2027-02-16', ['A', 'B', 'C']],
  ['before the cycle', '2026-12-31', []],
  ['after the cycle', '2027-04-01', []],
])('a check-in is due again %s', (_, date, due) => {
  expect(setFacts(set, date).due).toEqual(due)
})

describe('what a sentence says', () => {
  const read = (keyResult: object) =>
    readingOf({ objectives: [{ id: 'O', text: 'x', keyResults: [{ id: 'K', text: '', ...keyResult }] }] }).set
      .objectives[0]?.keyResults[0]
  test.each([
    ['Raise activation from 31% to 45%', { baseline: 31, target: 45, unit: '%', direction: 'increase' }],
    ['激活率从 31% 提升到 45%', { baseline: 31, target: 45, unit: '%', direction: 'increase' }],
  ])('%s fills in what nobody stated', (text, expected) => {
    expect(read({ text })).toMatchObject(expected)
  })

  test('gives way to what was stated', () => {
    expect(read({ text: 'Raise activation from 31% to 45%', baseline: 20 })).toMatchObject({ baseline: 20, target: 45 })
  })

  test('is left alone where another target was stated', () => {
    const keyResult = { id: 'K', text: 'Raise activation from 31% to 45%', target: 60 }
    expect(read(keyResult)).toEqual(keyResult)
  })
})

test.each([
  [0, '0%'],
  [0.999, '99%'],
  [0.29, '29%'],
  [1, '100%'],
])('%d reads %s', (share, words) => {
  expect(percent(share)).toBe(words)
})

test.each([
  ['2027-01-01', { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' }],
  ['2026-11-24', { label: '2026 Q4', start: '2026-10-01', end: '2026-12-31' }],
  ['2028-06-30', { label: '2028 Q2', start: '2028-04-01', end: '2028-06-30' }],
])('%s is in its quarter', (date, quarter) => {
  expect(quarterOf(date)).toEqual(quarter)
})
