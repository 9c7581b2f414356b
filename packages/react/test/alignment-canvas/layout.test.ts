import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgesOnCircles } from '../../src/alignment-canvas/circles.ts'
import { edgesBetween, linesOf } from '../../src/alignment-canvas/edges.ts'
import { alignmentGraph } from '../../src/alignment-canvas/graph.ts'
import { boxOf, type Card, layOut, rootsOf } from '../../src/alignment-canvas/layout.ts'
import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'
import { indexTree } from '../../src/okr-nodes/tree-index.ts'

const objective = (id: string, links: string[], keyResults: OkrTreeNode[] = []): OkrTreeNode => ({
  id,
  kind: 'objective',
  title: `Objective ${id}`,
  links,
  children: keyResults,
})
const keyResult = (id: string, dependsOn: string[] = []): OkrTreeNode => ({
  id,
  kind: 'keyResult',
  title: `Key result ${id}`,
  dependsOn,
})
const company = (children: OkrTreeNode[], id = 'company'): OkrTreeNode => ({
  id,
  kind: 'company',
  title: `Unit ${id}`,
  children,
})

/** A with the key result a1; B serves A; C serves a1 and B; D serves nothing. */
const sample = [
  company([objective('A', [], [keyResult('a1')]), objective('D', [])]),
  company([objective('B', ['A'], [keyResult('b1', ['a1'])]), objective('C', ['a1', 'B', 'gone'])], 'team'),
]

interface Shown {
  readonly unit?: string | null
  readonly isOpen?: boolean
  readonly showsKeyResults?: boolean
}

function show(nodes: readonly OkrTreeNode[], { unit = null, isOpen = true, showsKeyResults = true }: Shown = {}) {
  const index = indexTree(nodes)
  const graph = alignmentGraph(index)
  const cards = layOut(graph, index.nodes, { ...rootsOf(graph, unit), isOpen: () => isOpen, showsKeyResults })
  const named = new Map(cards.map((card) => [card.objective.node.id, card]))
  const edges = edgesBetween(linesOf(graph), new Map(cards.map((card) => [card.objective.row, card])), graph)
  const title = (row: number) => index.nodes[row]?.id ?? ''
  const lines = edges.map((one) => `${title(one.from)}>${title(one.to)} ${one.kind}${one.isOnCircle ? ' circle' : ''}`)
  return { cards, named, lines }
}

const places = (cards: readonly Card[]) =>
  cards.map(({ objective: { node }, level, side }) => `${node.id} ${side} ${level}`)

describe('cards', () => {
  test.each<[string, Shown, string[]]>([
    ['objectives that serve nothing are the roots', {}, ['A root 1', 'D root 1', 'B right 2', 'C right 2']],
    [
      'of a unit, its own are, with what they serve to the left',
      { unit: 'team' },
      ['B root 1', 'C root 1', 'A left 2'],
    ],
    ['closed, only the roots are shown', { isOpen: false }, ['A root 1', 'D root 1']],
    ['a unit that is not there has none', { unit: 'nowhere' }, []],
  ])('%s', (_, options, expected) => {
    expect(places(show(sample, options).cards)).toEqual(expected)
  })

  test('a closed branch says how many it hides', () => {
    const { named } = show(sample, { isOpen: false })
    expect(named.get('A')?.branches).toEqual({ left: undefined, right: { count: 2, isOpen: false } })
    expect(named.get('D')?.branches).toEqual({ left: undefined, right: undefined })
  })

  test('without key results they are lower', () => {
    const heights = [true, false].map(
      (showsKeyResults) => show(sample, { showsKeyResults }).named.get('A')?.height ?? 0,
    )
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0)
  })

  test('of a chain of 20,000 objectives are laid out, however deep', () => {
    const chain = Array.from({ length: 20_000 }, (_, place) =>
      objective(`O${place}`, place > 0 ? [`O${place - 1}`] : []),
    )
    expect(show([company(chain)]).cards).toHaveLength(20_000)
  })
})

test('edges say which place a link has, what depends on what, and what goes in a circle', () => {
  expect(show(sample).lines).toEqual(['B>A first', 'C>a1 first', 'C>B second', 'b1>a1 dependency'])
  const circle = [company([objective('A', ['B']), objective('B', ['A']), objective('C', ['A'])])]
  expect(show(circle).lines).toEqual(['A>B first circle', 'B>A first circle', 'C>A first'])
})

const graphs = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), { maxLength: 30 }).map((links) =>
    Array.from({ length: count }, (_, from) =>
      objective(
        `O${from}`,
        links.flatMap(([start, end]) => (start === from && end !== from ? [`O${end}`] : [])),
        [keyResult(`K${from}`)],
      ),
    ),
  ),
)

describe('whatever serves whatever', () => {
  test('every objective of a company has exactly one place', () => {
    fc.assert(
      fc.property(graphs, (objectives) => {
        const ids = show([company(objectives)]).cards.map((card) => card.objective.node.id)
        expect(ids.toSorted()).toEqual(objectives.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('no card lies on another one', () => {
    fc.assert(
      fc.property(graphs, (objectives) => {
        const boxes = show([company(objectives)]).cards.map(boxOf)
        for (const [place, one] of boxes.entries())
          for (const other of boxes.slice(place + 1)) {
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y
            expect(isApart).toBe(true)
          }
      }),
    )
  })

  test('an edge lies on a circle where a walk from its end comes back to its start', () => {
    const edges = fc.array(fc.record({ from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }) }), { maxLength: 25 })
    fc.assert(
      fc.property(edges, (all) => {
        const comesBack = (start: number, goal: number) => {
          const seen = new Set([start])
          for (const at of seen) for (const { from, to } of all) if (from === at) seen.add(to)
          return seen.has(goal)
        }
        expect([...edgesOnCircles(all)]).toEqual(all.filter(({ from, to }) => comesBack(to, from)))
      }),
    )
  })
})
