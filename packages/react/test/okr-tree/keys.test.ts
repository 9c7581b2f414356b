import { describe, expect, test } from 'vitest'
import { hasChildren, indexTree, rowOf } from '../../src/okr-nodes/tree-index.ts'
import { allClosed, allOpen, type Expansion, isExpanded, withExpanded } from '../../src/okr-tree/expansion.ts'
import { type KeyEffect, keyEffect, type TreeView, typeAhead } from '../../src/okr-tree/keys.ts'
import { openRows } from '../../src/okr-tree/visible-rows.ts'
import { forest } from './nodes.ts'

const index = indexTree(forest)
const open = (...ids: string[]): Expansion => withExpanded(allClosed, ids, true)

const view = (active: string, expansion: Expansion, more: Partial<TreeView> = {}): TreeView => ({
  index,
  rows: openRows(index, expansion),
  isOpen: (row) => hasChildren(index, row) && isExpanded(expansion, index.nodes[row]?.id ?? ''),
  active: rowOf(index, active),
  page: 3,
  isRightToLeft: false,
  isCarrying: false,
  ...more,
})

/** "Control+Shift+z" as an event; the effect in a few words, rows by their ids. */
const press = (keys: string) => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}
const id = (row: number): string => index.nodes[row]?.id ?? '?'
const said = (effect: KeyEffect | undefined): string | undefined => {
  if (!effect) return undefined
  if ('rows' in effect) return `${effect.type} ${effect.rows.map(id).join(' ')}`
  if ('row' in effect) return `${effect.type} ${id(effect.row)}`
  return 'character' in effect ? `${effect.type} ${effect.character}` : effect.type
}

describe('a key in the tree', () => {
  test.each<[string, string, Expansion, string | undefined]>([
    // The ARIA tree pattern.
    ['ArrowDown', 'c', open('c'), 'focus o1'],
    ['ArrowDown', 'o1', open('c'), 'focus d'],
    ['ArrowDown', 'e', open('c'), 'none'],
    ['ArrowUp', 'd', open('c'), 'focus o1'],
    ['ArrowUp', 'c', open('c'), 'none'],
    ['ArrowRight', 'c', allClosed, 'expand c'],
    ['ArrowRight', 'c', open('c'), 'focus o1'],
    ['ArrowRight', 'o1-a', allOpen, 'none'],
    ['ArrowRight', 'o3', allOpen, 'none'],
    ['ArrowLeft', 'o1', allOpen, 'collapse o1'],
    ['ArrowLeft', 'o1', open('c'), 'focus c'],
    ['ArrowLeft', 'o1-a', allOpen, 'focus o1'],
    ['ArrowLeft', 'c', allClosed, 'none'],
    ['Home', 'o2', allOpen, 'focus c'],
    ['Home', 'c', allOpen, 'none'],
    ['End', 'c', allOpen, 'focus e'],
    ['End', 'c', allClosed, 'focus e'],
    ['*', 'o1', open('c'), 'expand o1 d'],
    ['*', 'c', allClosed, 'expand c'],
    ['*', 'o1', allOpen, 'none'],
    ['Enter', 'o1', allOpen, 'select o1'],
    ['Space', 'o1', allOpen, 'select o1'],
    ['b', 'c', allOpen, 'typeAhead b'],
    ['目', 'c', allOpen, 'typeAhead 目'],
    // Beyond it.
    ['PageDown', 'c', allOpen, 'focus o1-b'],
    ['PageDown', 'o3', allOpen, 'focus e'],
    ['PageUp', 'd', allOpen, 'focus o1'],
    ['Control+x', 'o1', allOpen, 'pickUp'],
    ['Meta+x', 'o1', allOpen, 'pickUp'],
    ['Control+v', 'o1', allOpen, 'drop'],
    ['Control+z', 'o1', allOpen, 'undo'],
    ['Control+Shift+Z', 'o1', allOpen, 'redo'],
    ['Control+y', 'o1', allOpen, 'redo'],
    ['Alt+ArrowUp', 'o2', allOpen, 'followLink'],
    // Not the tree's.
    ['Tab', 'o1', allOpen, undefined],
    ['Escape', 'o1', allOpen, undefined],
    ['F5', 'o1', allOpen, undefined],
    ['Control+a', 'o1', allOpen, undefined],
    ['Control+Alt+z', 'o1', allOpen, undefined],
    ['Alt+ArrowLeft', 'o1', allOpen, undefined],
  ])('%s on %s', (keys, active, expansion, effect) => {
    expect(said(keyEffect(press(keys), view(active, expansion)))).toBe(effect)
  })

  test.each([
    ['Enter', 'drop'],
    ['Escape', 'cancel'],
    ['ArrowDown', 'focus o1-a'],
    ['Space', 'select o1'],
  ])('%s while a row is moved', (keys, effect) => {
    expect(said(keyEffect(press(keys), view('o1', allOpen, { isCarrying: true })))).toBe(effect)
  })

  test.each([
    ['ArrowLeft', 'c', allClosed, 'expand c'],
    ['ArrowLeft', 'c', allOpen, 'focus o1'],
    ['ArrowRight', 'o1', allOpen, 'collapse o1'],
    ['ArrowRight', 'o1-a', allOpen, 'focus o1'],
  ])('%s on %s where one reads from right to left', (keys, active, expansion, effect) => {
    expect(said(keyEffect(press(keys), view(active, expansion, { isRightToLeft: true })))).toBe(effect)
  })
})

describe('typing in the tree', () => {
  test.each([
    ['a', 'c', 'o1', 'goes on from the focus'],
    ['a', 'o1', 'o1-a', 'leaves a row that fits already'],
    ['aa', 'o1-a', 'o2', 'goes on with the same character'],
    ['al', 'o1', 'o1', 'stays while more characters fit'],
    ['alp', 'o1-a', 'o2', 'takes the next that fits all of them'],
    ['alph', 'o2', 'o1', 'begins again at the top'],
    ['B', 'c', 'o1-b', 'knows no case'],
    ['zz', 'c', '?', 'finds nothing'],
  ])('%s on %s finds %s: %s', (typed, active, found) => {
    expect(id(typeAhead(view(active, allOpen), typed))).toBe(found)
  })

  test('passes over what is hidden', () => {
    expect(id(typeAhead(view('c', open('c')), 'b'))).toBe('?')
  })
})
