import { describe, expect, test } from 'vitest'
import {
  type CheckIn,
  confidenceTrend,
  expectedProgress,
  isSuccess,
  type KeyResult,
  keyResultProgress,
  type Objective,
  okrSetSchema,
  scoreOf,
  setProgress,
  statusOf,
  validCheckIns,
} from '../../src/okr/index.ts'

const of = (fields: Partial<KeyResult>): KeyResult => ({ id: 'KR', text: 'x', ...fields })

describe('the progress of one key result', () => {
  test.each<[string, Partial<KeyResult>, number | undefined, number | undefined]>([
    ['an increase, half way', { baseline: 40, target: 60 }, 50, 0.5],
    ['an increase behind its start', { baseline: 40, target: 60 }, 30, 0],
    ['an increase beyond its end', { baseline: 40, target: 60 }, 75, 1],
    ['a decrease', { baseline: 8, target: 5, direction: 'decrease' }, 6, 2 / 3],
    ['a decrease that grew', { baseline: 8, target: 5 }, 9, 0],
    ['across zero', { baseline: -10, target: 10 }, 0, 0.5],
    ['a count, which starts at zero', { target: 8, direction: 'increase' }, 2, 0.25],
    ['a decrease from nowhere, not there yet', { target: 5, direction: 'decrease' }, 6, 0],
    ['a decrease from nowhere, arrived', { target: 5, direction: 'decrease' }, 5, 1],
    ['an increase from the target itself', { baseline: 5, target: 5, direction: 'increase' }, 4, 0],
    ['no direction and no start', { target: 5 }, 4, undefined],
    ['no target', { baseline: 5 }, 4, undefined],
    ['no value', { baseline: 1, target: 5 }, undefined, undefined],
    ['a value that is no number', { baseline: 1, target: 5 }, Number.NaN, undefined],
    ['a way too long for a number', { baseline: -1e308, target: 1e308 }, 1e308, 1],
    ['a floor too far for a number', { atLeast: 1.7e308, baseline: -1e308 }, -1e308, 0],
    ['a floor that is kept', { direction: 'maintain', atLeast: 99.9 }, 99.95, 1],
    ['a floor that is broken', { direction: 'maintain', atLeast: 99.9 }, 99.8, 0],
    ['a ceiling that is kept', { atMost: 3 }, 3, 1],
    ['a range, on the way to it from below', { atLeast: 20, atMost: 30, baseline: 10 }, 15, 0.5],
    ['a range, further off than at the start', { atLeast: 20, atMost: 30, baseline: 10 }, 45, 0],
    ['a range, within', { atLeast: 20, atMost: 30, baseline: 10 }, 30, 1],
    ['a level to hold with neither side named', { direction: 'maintain', target: 60 }, 61, undefined],
    ['milestones, one and a half of three', { milestones: ['a', 'b', 'c'] }, 1.5, 1 / 3],
    ['a single milestone', { milestones: ['launched'] }, 1, 1],
  ])('%s', (_, fields, value, progress) => {
    expect(keyResultProgress(of(fields), value)).toBe(progress)
  })

  test('is that of its current value where no other is given', () => {
    expect(keyResultProgress(of({ baseline: 0, target: 10, current: 4 }))).toBe(0.4)
  })
})

const entry = (id: string, date: string, more: Partial<CheckIn> = {}): CheckIn => ({
  id,
  keyResultId: 'O1-KR1',
  date,
  ...more,
})

describe('a log of check-ins', () => {
  const log = [
    entry('1', '2027-01-08', { value: 10, confidence: 5 }),
    entry('2', '2027-01-15', { value: 200, confidence: 6 }),
    entry('3', '2027-01-15', { value: 20, confidence: 6, corrects: '2' }),
    entry('4', '2027-01-22', { confidence: 4 }),
  ]

  test('keeps what was corrected and counts what corrects it', () => {
    expect(validCheckIns(log).map(({ id }) => id)).toEqual(['1', '3', '4'])
  })

  test('gives the set its values; a check-in without one leaves the last', () => {
    const set = { objectives: [objective('O1', { keyResults: [of({ id: 'O1-KR1', baseline: 0, target: 100 })] })] }
    expect(setProgress({ ...set, checkIns: log }).objectives.get('O1')).toBe(0.2)
  })

  test.each<[string, readonly CheckIn[], unknown]>([
    ['falls', log, { latest: 4, change: -2 }],
    ['was stated once', log.slice(0, 1), { latest: 5 }],
    ['was never stated', [entry('1', '2027-01-08', { value: 3 })], undefined],
  ])('tells when confidence %s', (_, entries, trend) => {
    expect(confidenceTrend(entries)).toEqual(trend)
  })

  test.each<[string, readonly CheckIn[], readonly unknown[]]>([
    ['an id twice', [entry('1', '2027-01-08'), entry('1', '2027-01-15')], ['checkIns', 1, 'id']],
    ['a correction of nothing', [entry('1', '2027-01-08', { corrects: '0' })], ['checkIns', 0, 'corrects']],
    [
      'a correction of another key result',
      [entry('1', '2027-01-08'), entry('2', '2027-01-08', { corrects: '1', keyResultId: 'O1-KR2' })],
      ['checkIns', 1, 'corrects'],
    ],
    ['a confidence of eleven', [entry('1', '2027-01-08', { confidence: 11 })], ['checkIns', 0, 'confidence']],
  ])('is refused with %s, and where is said', (_, checkIns, path) => {
    const { error } = okrSetSchema.safeParse({ objectives: [], checkIns })
    expect(error?.issues.map((issue) => issue.path)).toEqual([path])
  })

  test('is part of a set', () => {
    expect(okrSetSchema.parse({ objectives: [], checkIns: log })).toEqual({ objectives: [], checkIns: log })
  })
})

const objective = (id: string, more: Partial<Objective> = {}): Objective => ({ id, text: 'x', keyResults: [], ...more })
const measured = (id: string, current: number, more: Partial<Objective> = {}): Objective =>
  objective(id, { ...more, keyResults: [of({ id: `${id}-KR1`, baseline: 0, target: 100, current })] })

describe('the progress of a set', () => {
  const rolledUp = (objectives: readonly Objective[]) => Object.fromEntries(setProgress({ objectives }).objectives)

  test.each<[string, readonly Objective[], Record<string, number>]>([
    [
      'weighs key results',
      [
        objective('O', {
          keyResults: [
            of({ id: 'a', baseline: 0, target: 10, current: 10, weight: 3 }),
            of({ id: 'b', baseline: 0, target: 10, current: 0 }),
          ],
        }),
      ],
      { O: 0.75 },
    ],
    [
      'counts what is not measured yet as nothing',
      [
        objective('O', {
          keyResults: [of({ id: 'a', target: 1, current: 1, direction: 'increase' }), of({ id: 'b' })],
        }),
      ],
      { O: 0.5 },
    ],
    ['knows nothing where nothing is measured', [objective('O', { keyResults: [of({ id: 'a' })] })], {}],
    [
      'measures an objective without key results by those that serve it',
      [objective('A'), measured('B', 20, { parents: ['A'] }), measured('C', 60, { parents: ['A'], weight: 3 })],
      { A: 0.5, B: 0.2, C: 0.6 },
    ],
    [
      'counts once what serves it twice',
      [
        objective('A'),
        objective('B', { parents: ['A'] }),
        objective('C', { parents: ['A'] }),
        measured('D', 100, { parents: ['B', 'C'] }),
        measured('E', 0, { parents: ['C'] }),
      ],
      { A: 0.5, B: 1, C: 0.5, D: 1, E: 0 },
    ],
    [
      'measures an objective by its own key results and not by those that serve it',
      [measured('A', 10), measured('B', 90, { parents: ['A'] })],
      { A: 0.1, B: 0.9 },
    ],
    [
      'survives a circle',
      [objective('A', { parents: ['B'] }), objective('B', { parents: ['A'] }), measured('C', 40, { parents: ['A'] })],
      { A: 0.4, B: 0.4, C: 0.4 },
    ],
  ])('%s', (_, objectives, progress) => {
    const found = rolledUp(objectives)
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(progress))
    for (const id in progress) expect(found[id]).toBeCloseTo(progress[id] ?? Number.NaN, 12)
  })
})

describe('what is expected by now', () => {
  const cycle = { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' }
  test.each([
    ['2026-12-01', 0],
    ['2027-01-01', 0],
    ['2027-02-15', 45 / 89],
    ['2027-03-31', 1],
    ['2027-03-31T08:00:00+08:00', 1],
    ['2027-06-01', 1],
    ['soon', undefined],
  ])('on %s', (date, share) => {
    expect(expectedProgress(cycle, date)).toBe(share)
  })

  test('is unknown of a cycle without dates', () => {
    expect(expectedProgress({ label: '2027 Q1', start: '2027-01-01' }, '2027-02-15')).toBeUndefined()
  })
})

describe('status and score', () => {
  test.each([
    [0.7, 1, 'green'],
    [0.69, 1, 'amber'],
    [0.4, 1, 'amber'],
    [0.39, 1, 'red'],
    [0.35, 0.5, 'green'],
    [0.2, 0.5, 'amber'],
    [0, 0, 'green'],
  ] as const)('%s of %s is %s', (progress, expected, status) => {
    expect(statusOf(progress, expected)).toBe(status)
  })

  test('status follows the thresholds of an organisation', () => {
    expect(statusOf(0.8, 1, { green: 0.9, amber: 0.6 })).toBe('amber')
  })

  test.each([
    [0, 0, false, false],
    [0.69, 0.6, false, false],
    [0.7, 0.7, false, true],
    [0.1 + 0.2, 0.3, false, false],
    [0.999, 0.9, false, true],
    [1, 1, true, true],
  ])('%s scores %s', (progress, score, committed, aspirational) => {
    expect(scoreOf(progress)).toBe(score)
    expect(isSuccess(score, 'committed')).toBe(committed)
    expect(isSuccess(score, 'aspirational')).toBe(aspirational)
  })
})
