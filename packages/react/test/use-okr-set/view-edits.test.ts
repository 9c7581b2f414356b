import { itemOf, latestValues, type OkrSet } from '@okr/core/okr'
import { describe, expect, test } from 'vitest'
import { type KeyResultRow, keyResultRows } from '../../src/key-result-table/row.ts'
import { unitsOf } from '../../src/use-okr-set/units-of.ts'
import { withRows, withTreeChange } from '../../src/use-okr-set/view-edits.ts'

const set: OkrSet = {
  objectives: [
    {
      id: 'O1',
      text: 'one',
      keyResults: [
        { id: 'A', text: 'a', current: 1 },
        { id: 'B', text: 'b' },
      ],
    },
    { id: 'O2', text: 'two', level: 'team', parents: ['O1'], keyResults: [{ id: 'C', text: 'c' }] },
  ],
  checkIns: [{ id: '1', keyResultId: 'B', date: '2027-01-08', value: 5 }],
}
const date = '2027-02-01'

const edited = (id: string, fields: Partial<KeyResultRow['keyResult']>): OkrSet =>
  withRows(
    set,
    keyResultRows(set).map((row) =>
      row.keyResult.id === id ? { ...row, keyResult: { ...row.keyResult, ...fields } } : row,
    ),
    date,
  )

describe('rows of a table', () => {
  test('that say nothing new give the same set', () => {
    expect(withRows(set, keyResultRows(set), date)).toBe(set)
    expect(withRows(set, structuredClone(keyResultRows(set)), date)).toBe(set)
  })

  test('change the fields of their key result, and nothing else', () => {
    const next = edited('B', { owner: 'Lin' })
    expect(itemOf(next, 'B')?.keyResult).toEqual({ id: 'B', text: 'b', owner: 'Lin' })
    expect(next.objectives[1]).toBe(set.objectives[1])
    expect(next.checkIns).toBe(set.checkIns)
  })

  test('check a new current value in, so that the log says where it is from', () => {
    const next = edited('B', { current: 8 })
    expect(latestValues(next.checkIns ?? []).get('B')).toBe(8)
    expect(next.checkIns?.at(-1)).toMatchObject({ keyResultId: 'B', date, value: 8 })
    expect(itemOf(next, 'B')?.keyResult?.current).toBeUndefined()
  })

  test('take back a value that only stood there, but none from the log', () => {
    const row = keyResultRows(set).map(({ keyResult: { current: _, ...rest }, ...more }) => ({
      ...more,
      keyResult: rest,
    }))
    const next = withRows(set, row, date)
    expect(itemOf(next, 'A')?.keyResult).toEqual({ id: 'A', text: 'a' })
    expect(latestValues(next.checkIns ?? []).get('B')).toBe(5)
  })
})

describe('a change in a tree', () => {
  test.each([
    ['moves a key result', { kind: 'move', moved: 'A', target: 'O2' }, ['O1:B', 'O2:C,A']],
    ['moves an objective to a level', { kind: 'move', moved: 'O1', target: 'level:team' }, ['O1:A,B', 'O2:C']],
  ] as const)('%s', (_, change, expected) => {
    const next = withTreeChange(set, change)
    expect(next.objectives.map((one) => `${one.id}:${one.keyResults.map(({ id }) => id).join(',')}`)).toEqual(expected)
    if (change.target === 'level:team') expect(next.objectives[0]?.level).toBe('team')
  })

  test('aligns and no longer', () => {
    const aligned = withTreeChange(set, { kind: 'align', moved: 'O2', target: 'A' })
    expect(itemOf(aligned, 'O2')?.objective.parents).toEqual(['O1', 'A'])
    const cut = withTreeChange(aligned, { kind: 'unalign', moved: 'O2', target: 'O1' })
    expect(itemOf(cut, 'O2')?.objective.parents).toEqual(['A'])
  })
})

const names = { company: 'All', department: 'Departments', team: 'Teams', individual: 'People' }

test('the units of a tree are the levels that have objectives, the wider around the narrower', () => {
  expect(unitsOf(set, names)).toMatchObject([
    { name: 'All', objectives: [{ id: 'O1' }], units: [{ name: 'Teams', objectives: [{ id: 'O2' }], units: [] }] },
  ])
  expect(unitsOf({ objectives: [] }, names)).toEqual([])
})
