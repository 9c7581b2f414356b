import { describe, expect, test } from 'vitest'
import { type GridEffect, type GridView, gridEffect } from '../../src/key-result-table/grid-keys.ts'

const view = (row: number, column: number, more: Partial<GridView> = {}): GridView => ({
  active: { row, column },
  rows: 100,
  columns: 5,
  page: 10,
  isRightToLeft: false,
  isGroup: false,
  ...more,
})
const press = (keys: string) => {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  return {
    key: key === 'Space' ? ' ' : key,
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}
const said = (effect: GridEffect | undefined): string | undefined => {
  if (effect?.type === 'focus')
    return `${effect.extend ? 'extend to' : 'focus'} ${effect.cell.row}:${effect.cell.column}`
  if (effect?.type === 'edit') return effect.typed === undefined ? 'edit' : `edit ${effect.typed}`
  return effect?.type === 'resize' ? `resize ${effect.by}` : effect?.type
}

describe('a key in the grid', () => {
  test.each<[string, number, number, string | undefined]>([
    ['ArrowDown', 3, 2, 'focus 4:2'],
    ['ArrowDown', 99, 2, 'focus 99:2'],
    ['ArrowUp', 3, 2, 'focus 2:2'],
    ['ArrowUp', 0, 2, 'focus -1:2'],
    ['ArrowRight', 3, 2, 'focus 3:3'],
    ['ArrowRight', 3, 4, 'focus 3:4'],
    ['ArrowLeft', 3, 0, 'focus 3:0'],
    ['Home', 3, 2, 'focus 3:0'],
    ['End', 3, 2, 'focus 3:4'],
    ['Control+Home', 3, 2, 'focus 0:0'],
    ['Control+End', 3, 2, 'focus 99:4'],
    ['PageDown', 3, 2, 'focus 13:2'],
    ['PageDown', 95, 2, 'focus 99:2'],
    ['PageUp', 13, 2, 'focus 3:2'],
    ['PageUp', 3, 2, 'focus 0:2'],
    ['Shift+ArrowDown', 3, 2, 'extend to 4:2'],
    ['Shift+ArrowUp', 3, 2, 'extend to 2:2'],
    ['Shift+ArrowRight', 3, 2, 'focus 3:3'],
    ['Space', 3, 2, 'toggleRow'],
    ['Control+a', 3, 2, 'selectAll'],
    ['Control+c', 3, 2, undefined],
    ['Control+v', 3, 2, undefined],
    ['Meta+a', 3, 2, 'selectAll'],
    ['Control+z', 3, 2, 'undo'],
    ['Meta+z', -1, 2, 'undo'],
    ['Control+Shift+Z', 3, 2, 'redo'],
    ['Control+y', 3, 2, 'redo'],
    ['Enter', 3, 2, 'edit'],
    ['F2', 3, 2, 'edit'],
    ['7', 3, 2, 'edit 7'],
    ['提', 3, 2, 'edit 提'],
    ['Delete', 3, 2, 'clear'],
    ['Enter', -1, 2, 'sort'],
    ['Space', -1, 2, 'sort'],
    ['Alt+ArrowRight', -1, 2, 'resize 1'],
    ['Alt+ArrowLeft', -1, 2, 'resize -1'],
    ['x', -1, 2, undefined],
    ['Alt+ArrowRight', 3, 2, undefined],
    ['Tab', 3, 2, undefined],
    ['Escape', 3, 2, undefined],
    ['Control+f', 3, 2, undefined],
  ])('%s at %i:%i', (keys, row, column, effect) => {
    expect(said(gridEffect(press(keys), view(row, column)))).toBe(effect)
  })

  test.each([
    ['Enter', 'toggleGroup'],
    ['Space', 'toggleGroup'],
    ['7', undefined],
  ])('%s on the head of a group', (keys, effect) => {
    expect(said(gridEffect(press(keys), view(3, 2, { isGroup: true })))).toBe(effect)
  })

  test.each([
    ['ArrowRight', 'focus 3:1'],
    ['ArrowLeft', 'focus 3:3'],
  ])('%s where one reads from right to left', (keys, effect) => {
    expect(said(gridEffect(press(keys), view(3, 2, { isRightToLeft: true })))).toBe(effect)
  })
})
