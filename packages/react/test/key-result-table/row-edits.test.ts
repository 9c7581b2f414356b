import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnId, withCell } from '../../src/key-result-table/columns.ts'
import type { KeyResultRow } from '../../src/key-result-table/row.ts'
import { changeOf, taken } from '../../src/key-result-table/use-row-edits.ts'

const row = (id: string, owner?: string): KeyResultRow => ({
  keyResult: { id, text: `Key result ${id}`, target: 10, ...(owner === undefined ? {} : { owner }) },
  objective: { id: 'O1', text: 'Grow' },
})
const rows = [row('a', 'Ann'), row('b'), row('c', '李娜')]

const edited = (all: readonly KeyResultRow[], at: number, column: ColumnId, words: string) => {
  const edit = withCell(all[at] as KeyResultRow, column, words)
  return 'row' in edit ? all.with(at, edit.row) : all
}

describe('a change of rows', () => {
  test('holds the rows that became others, and no more', () => {
    const after = edited(edited(rows, 0, 'owner', 'Bo'), 2, 'owner', '')
    expect(changeOf(rows, after).map(([before, next]) => [before.keyResult.owner, next.keyResult.owner])).toEqual([
      ['Ann', 'Bo'],
      ['李娜', undefined],
    ])
    expect(changeOf(rows, [...rows])).toEqual([])
  })

  test('is taken back where its rows are now, and leaves alone what the host changed since', () => {
    const after = edited(rows, 1, 'owner', 'Bo')
    const since = edited(after.toReversed(), 1, 'target', '20')
    expect(taken(since, changeOf(rows, after))).toEqual([
      row('c', '李娜'),
      edited(rows, 1, 'target', '20')[1],
      row('a', 'Ann'),
    ])
  })

  test('of a row that is gone changes nothing', () => {
    expect(taken([row('a', 'Ann')], changeOf(rows, edited(rows, 1, 'owner', 'Bo')))).toEqual([row('a', 'Ann')])
  })

  test('taken back gives the rows before it, whatever the edits', () => {
    const edit = fc.tuple(
      fc.nat({ max: 2 }),
      fc.constantFrom<ColumnId>('text', 'owner', 'target', 'current', 'deadline'),
      fc.constantFrom('', 'x', '7', '98.5%'),
    )
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const after = edits.reduce((all: readonly KeyResultRow[], one) => edited(all, ...one), rows)
        expect(taken(after, changeOf(rows, after))).toEqual(rows)
      }),
    )
  })
})
