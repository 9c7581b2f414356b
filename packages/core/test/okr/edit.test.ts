import { describe, expect, test } from 'vitest'
import {
  type CheckIn,
  itemOf,
  latestValues,
  newKeyResultId,
  newObjectiveId,
  type OkrSet,
  withAdded,
  withCheckIn,
  withKeyResult,
  withMoved,
  withNewKeyResult,
  withObjective,
  withoutItem,
} from '../../src/okr/index.ts'

const set: OkrSet = {
  objectives: [
    {
      id: 'O1',
      text: 'one',
      keyResults: [
        { id: 'O1-KR1', text: 'a' },
        { id: 'O1-KR2', text: 'b', dependsOn: ['O1-KR1', 'O2-KR1'] },
      ],
    },
    { id: 'O2', text: 'two', parents: ['O1', 'O1-KR1'], keyResults: [{ id: 'O2-KR1', text: 'c' }] },
  ],
  checkIns: [{ id: '1', keyResultId: 'O1-KR1', date: '2027-01-08', value: 3 }],
}
const shape = ({ objectives }: OkrSet) => objectives.map(({ id, keyResults }) => [id, ...keyResults.map((kr) => kr.id)])

test.each([
  ['O2', 'two', undefined],
  ['O1-KR2', 'one', 'b'],
  ['O9', undefined, undefined],
])('%s stands for what has this id', (id, objective, keyResult) => {
  const item = itemOf(set, id)
  expect([item?.objective.text, item?.keyResult?.text]).toEqual([objective, keyResult])
})

describe('an edit', () => {
  test('changes what it is about and leaves everything else the same object', () => {
    const next = withKeyResult(set, 'O2-KR1', (one) => ({ ...one, text: 'new' }))
    expect(itemOf(next, 'O2-KR1')?.keyResult?.text).toBe('new')
    expect(next.objectives[0]).toBe(set.objectives[0])
    expect(next.checkIns).toBe(set.checkIns)
  })

  test.each([
    ['changes nothing', (one: OkrSet) => withObjective(one, 'O1', (objective) => objective)],
    ['is about nobody', (one: OkrSet) => withKeyResult(one, 'O9-KR9', () => ({ id: 'x', text: 'x' }))],
    ['removes nobody', (one: OkrSet) => withoutItem(one, 'O9')],
    ['moves to nobody', (one: OkrSet) => withMoved(one, 'O1-KR1', 'O9')],
  ])('that %s gives the same set', (_, edit) => {
    expect(edit(set)).toBe(set)
  })
})

describe('what is removed', () => {
  test('is an objective with its key results, and nothing refers to it any more', () => {
    const next = withoutItem(set, 'O1')
    expect(shape(next)).toEqual([['O2', 'O2-KR1']])
    expect(next.objectives[0]?.parents).toEqual([])
  })

  test('is one key result, and nothing refers to it any more; its check-ins stay', () => {
    const next = withoutItem(set, 'O1-KR1')
    expect(shape(next)).toEqual([
      ['O1', 'O1-KR2'],
      ['O2', 'O2-KR1'],
    ])
    expect(itemOf(next, 'O1-KR2')?.keyResult?.dependsOn).toEqual(['O2-KR1'])
    expect(itemOf(next, 'O2')?.objective.parents).toEqual(['O1'])
    expect(next.checkIns).toEqual(set.checkIns)
  })

  test('leaves its id to nobody that would inherit its check-ins', () => {
    const alone: OkrSet = { ...set, objectives: [{ id: 'O1', text: 'one', keyResults: [] }] }
    expect(newKeyResultId(alone, 'O1')).toBe('O1-KR2')
  })
})

test('a new id is the next free number', () => {
  expect(newObjectiveId(set)).toBe('O3')
  expect(newKeyResultId(withoutItem(set, 'O1-KR1'), 'O1')).toBe('O1-KR3')
  expect(shape(withNewKeyResult(set, 'O2', { id: 'x', text: 'x' }))[1]).toEqual(['O2', 'O2-KR1', 'x'])
})

test('a key result moves behind those of another objective', () => {
  expect(shape(withMoved(set, 'O1-KR1', 'O2'))).toEqual([
    ['O1', 'O1-KR2'],
    ['O2', 'O2-KR1', 'O1-KR1'],
  ])
})

test.each<[string, readonly CheckIn[]]>([
  ['an empty log', []],
  [
    'nine entries',
    Array.from({ length: 9 }, (_, n) => ({ id: `${n}`, keyResultId: 'K', date: '2027-01-01', value: n })),
  ],
  ['ids of any kind', [{ id: 'zz', keyResultId: 'K', date: '2027-01-01', value: 1 }]],
])('a check-in is the latest of its date after %s', (_, checkIns) => {
  let log: OkrSet = { objectives: [], checkIns }
  for (const value of [100, 101, 102]) log = withCheckIn(log, { keyResultId: 'K', date: '2027-01-01', value })
  expect(latestValues(log.checkIns ?? []).get('K')).toBe(102)
  expect(new Set(log.checkIns?.map(({ id }) => id)).size).toBe(checkIns.length + 3)
})

describe('a set that is added', () => {
  test('gets free ids where its own are taken, and what refers to them goes along', () => {
    const both = withAdded(set, set)
    expect(shape(both).slice(2)).toEqual([
      ['O3', 'O3-KR1', 'O3-KR2'],
      ['O4', 'O4-KR1'],
    ])
    expect(itemOf(both, 'O3-KR2')?.keyResult?.dependsOn).toEqual(['O3-KR1', 'O4-KR1'])
    expect(itemOf(both, 'O4')?.objective.parents).toEqual(['O3', 'O3-KR1'])
    expect(latestValues(both.checkIns ?? [])).toEqual(
      new Map([
        ['O1-KR1', 3],
        ['O3-KR1', 3],
      ]),
    )
    expect(new Set(both.checkIns?.map(({ id }) => id)).size).toBe(2)
  })

  test('to nothing stays as it is', () => {
    expect(withAdded({ objectives: [] }, set)).toEqual(set)
  })
})
