import { itemOf, latestValues, type OkrSet } from '@okr/core/okr'
import { describe, expect, test } from 'vitest'
import { type KeyResultRow, keyResultRows } from '../../src/key-result-table/row.ts'
import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'
import { okrTreeNodes } from '../../src/okr-nodes/okr-tree-nodes.ts'
import { realigned, realignmentOf } from '../../src/okr-nodes/realign.ts'
import { indexTree, rowOf } from '../../src/okr-nodes/tree-index.ts'
import { unitsOf } from '../../src/use-okr-set/units-of.ts'
import { withNodes, withRows } from '../../src/use-okr-set/view-edits.ts'

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

const rows = keyResultRows(set)

const edited = (id: string, fields: Partial<KeyResultRow['keyResult']>): OkrSet =>
  withRows(
    set,
    rows,
    rows.map((row) => (row.keyResult.id === id ? { ...row, keyResult: { ...row.keyResult, ...fields } } : row)),
    date,
  )

describe('rows of a table', () => {
  test('that say nothing new give the same set', () => {
    expect(withRows(set, rows, rows, date)).toBe(set)
    expect(withRows(set, rows, structuredClone(rows), date)).toBe(set)
  })

  test('change the fields of their key result, and nothing else', () => {
    const next = edited('B', { owner: 'Lin' })
    expect(itemOf(next, 'B')?.keyResult).toEqual({ id: 'B', text: 'b', owner: 'Lin' })
    expect(next.objectives[1]).toBe(set.objectives[1])
    expect(next.checkIns).toBe(set.checkIns)
  })

  test('write down nothing that the rows only showed', () => {
    const shown = rows.map((row) => ({ ...row, keyResult: { ...row.keyResult, target: 60 } }))
    const next = withRows(
      set,
      shown,
      shown.map((row) => ({ ...row, keyResult: { ...row.keyResult, owner: 'Lin' } })),
      date,
    )
    expect(itemOf(next, 'C')?.keyResult).toEqual({ id: 'C', text: 'c', owner: 'Lin' })
  })

  test('check a new current value in, so that the log says where it is from', () => {
    const next = edited('B', { current: 8 })
    expect(latestValues(next.checkIns ?? []).get('B')).toBe(8)
    expect(next.checkIns?.at(-1)).toMatchObject({ keyResultId: 'B', date, value: 8 })
    expect(itemOf(next, 'B')?.keyResult?.current).toBeUndefined()
  })

  test('take back a value that only stood there, but none from the log', () => {
    const cleared = rows.map((row) => {
      const { current: _, ...keyResult } = row.keyResult
      return { ...row, keyResult }
    })
    const next = withRows(set, rows, cleared, date)
    expect(itemOf(next, 'A')?.keyResult).toEqual({ id: 'A', text: 'a' })
    expect(latestValues(next.checkIns ?? []).get('B')).toBe(5)
  })
})

const names = { company: 'All', department: 'Departments', team: 'Teams', individual: 'People' }
const nodes = okrTreeNodes(unitsOf(set, names))

/** What a tree does to its nodes. */
function treeAfter(from: string, to: string): readonly OkrTreeNode[] {
  const index = indexTree(nodes)
  const [moved, target] = [rowOf(index, from), rowOf(index, to)]
  const kind = realignmentOf(index, moved, target)
  if (!kind) throw new Error('This may not be')
  return realigned(nodes, index, [moved, target], kind)
}
const shape = ({ objectives }: OkrSet) =>
  objectives.map(({ id, level, parents = [], keyResults }) =>
    [id, level ?? '', parents.join('+'), keyResults.map((one) => one.id).join('+')].join(' '),
  )

describe('the nodes of a tree', () => {
  test.each([
    ['move a key result', 'A', 'O2', ['O1   B', 'O2 team O1 C+A']],
    ['move an objective to a level', 'O1', 'level:team', ['O1 team  A+B', 'O2 team O1 C']],
    ['align', 'O2', 'A', ['O1   A+B', 'O2 team O1+A C']],
    ['align no longer', 'O2', 'O1', ['O1   A+B', 'O2 team  C']],
  ])('%s', (_, from, to, expected) => {
    expect(shape(withNodes(set, treeAfter(from, to)))).toEqual(expected)
  })

  test('that say nothing new give the same set', () => {
    expect(withNodes(set, nodes)).toBe(set)
  })

  test('of a moment ago leave alone what came since', () => {
    const since: OkrSet = {
      ...set,
      objectives: [
        { id: 'O1', text: 'newer', keyResults: [...(set.objectives[0]?.keyResults ?? []), { id: 'N', text: 'n' }] },
        ...set.objectives.slice(1),
        { id: 'O3', text: 'three', keyResults: [] },
      ],
    }
    const next = withNodes(since, treeAfter('A', 'O2'))
    expect(shape(next)).toEqual(['O1   B+N', 'O2 team O1 C+A', 'O3   '])
    expect(next.objectives[0]?.text).toBe('newer')
  })
})

test('the units of a tree are the levels that have objectives, the wider around the narrower', () => {
  expect(unitsOf(set, names)).toMatchObject([
    { name: 'All', objectives: [{ id: 'O1' }], units: [{ name: 'Teams', objectives: [{ id: 'O2' }], units: [] }] },
  ])
  expect(unitsOf({ objectives: [] }, names)).toEqual([])
})
