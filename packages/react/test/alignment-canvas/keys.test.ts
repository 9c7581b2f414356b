import { expect, test } from 'vitest'
import { alignmentGraph } from '../../src/alignment-canvas/graph.ts'
import { type CanvasEffect, canvasKey } from '../../src/alignment-canvas/keys.ts'
import { type Card, layOut, rootsOf, type Side } from '../../src/alignment-canvas/layout.ts'
import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'
import { indexTree } from '../../src/okr-nodes/tree-index.ts'

const objective = (id: string, ...links: string[]): OkrTreeNode => ({ id, kind: 'objective', title: id, links })

/** Seen from the service: it serves A (which serves nothing); C and D serve it. */
const index = indexTree([
  { id: 'company', kind: 'company', title: 'Company', children: [objective('A')] },
  { id: 'service', kind: 'department', title: 'Service', children: [objective('B', 'A'), objective('B2')] },
  { id: 'team', kind: 'team', title: 'Team', children: [objective('C', 'B'), objective('D', 'B')] },
])
const graph = alignmentGraph(index)
const cards = (closed: Side | 'none' = 'none') =>
  layOut(graph, index.nodes, {
    ...rootsOf(graph, 'service'),
    isOpen: (_, side) => side !== closed,
    showsKeyResults: false,
  })

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

/** An effect with ids instead of rows. */
const said = (effect: CanvasEffect | undefined): string => {
  if (effect === undefined) return 'not ours'
  if (effect.type === 'focus') return `focus ${index.nodes[effect.row]?.id}`
  if (effect.type === 'branch')
    return `${effect.isOpen ? 'open' : 'close'} ${index.nodes[effect.row]?.id} ${effect.side}`
  return effect.type
}

const pressed = (
  id: string,
  key: string,
  more: { closed?: Side; isCarrying?: boolean; press?: Partial<typeof bare> } = {},
) => {
  const all = cards(more.closed)
  const active = all.find((card) => card.objective.node.id === id) as Card
  return said(canvasKey({ key, ...bare, ...more.press }, { cards: all, active, isCarrying: more.isCarrying ?? false }))
}

test.each([
  ['B', 'ArrowRight', 'focus C'],
  ['B', 'ArrowLeft', 'focus A'],
  ['A', 'ArrowRight', 'focus B'],
  ['A', 'ArrowLeft', 'none'],
  ['C', 'ArrowLeft', 'focus B'],
  ['C', 'ArrowRight', 'none'],
  ['C', 'ArrowDown', 'focus D'],
  ['D', 'ArrowDown', 'none'],
  ['D', 'ArrowUp', 'focus C'],
  ['B', 'ArrowDown', 'focus B2'],
  ['D', 'Home', 'focus B'],
  ['A', 'End', 'focus B2'],
  ['B', ' ', 'close B right'],
  ['C', ' ', 'none'],
  ['B', 'Enter', 'select'],
  ['B', '+', 'zoom'],
  ['B', '-', 'zoom'],
  ['B', '0', 'fit'],
  ['B', 'Escape', 'not ours'],
  ['B', 'Tab', 'not ours'],
])('on %s, %s: %s', (id, key, expected) => {
  expect(pressed(id, key)).toBe(expected)
})

test('a closed branch is opened before its edge is followed', () => {
  expect(pressed('B', 'ArrowRight', { closed: 'right' })).toBe('open B right')
  expect(pressed('B', ' ', { closed: 'right' })).toBe('open B right')
  expect(pressed('B', 'ArrowLeft', { closed: 'left' })).toBe('open B left')
})

test.each([
  ['x', {}, 'pickUp'],
  ['v', {}, 'drop'],
  ['z', {}, 'undo'],
  ['Z', { shiftKey: true }, 'redo'],
  ['y', {}, 'redo'],
  ['c', {}, 'not ours'],
])('Ctrl %s %o: %s', (key, more, expected) => {
  expect(pressed('B', key, { press: { ctrlKey: true, ...more } })).toBe(expected)
  expect(pressed('B', key, { press: { metaKey: true, ...more } })).toBe(expected)
})

test('while a card is carried, Enter puts it down and Escape lets go of it', () => {
  expect(pressed('C', 'Enter', { isCarrying: true })).toBe('drop')
  expect(pressed('C', 'Escape', { isCarrying: true })).toBe('cancel')
})
