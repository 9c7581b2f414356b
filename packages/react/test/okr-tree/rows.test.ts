import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsPattern } from '../../src/lib/words-pattern.ts'
import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'
import { indexTree, positionOf, rowOf } from '../../src/okr-nodes/tree-index.ts'
import { allClosed, allOpen, type Expansion, isExpanded, withExpanded } from '../../src/okr-tree/expansion.ts'
import { cutAt, find, holdsWords } from '../../src/okr-tree/search.ts'
import { foundRows, openRows } from '../../src/okr-tree/visible-rows.ts'
import { rangeAt } from '../../src/row-window/row-window.ts'
import { forest } from './nodes.ts'

const index = indexTree(forest)
const ids = (rows: Int32Array): string => Array.from(rows, (row) => index.nodes[row]?.id).join(' ')

describe('the index of a tree', () => {
  test('holds level, place, siblings, parent and end of every row', () => {
    const rows = index.nodes.map(({ id }, row) =>
      [id, index.level[row], index.position[row], index.siblings[row], index.parent[row], index.end[row]].join(' '),
    )
    expect(rows).toEqual([
      'c 1 1 2 -1 9',
      'o1 2 1 2 0 4',
      'o1-a 3 1 2 1 3',
      'o1-b 3 2 2 1 4',
      'd 2 2 2 0 9',
      'o2 3 1 2 4 7',
      'o2-a 4 1 1 5 7',
      't 3 2 2 4 9',
      'o3 4 1 1 7 9',
      'e 1 2 2 -1 10',
    ])
  })

  test('takes a tree of any depth', () => {
    let deep: OkrTreeNode = { id: 'leaf', kind: 'keyResult', title: 'x' }
    for (let level = 0; level < 20_000; level++) deep = { id: `n${level}`, kind: 'team', title: 'x', children: [deep] }
    expect(indexTree([deep]).nodes).toHaveLength(20_001)
  })
})

const fields = { id: fc.uuid(), kind: fc.constant('team' as const), title: fc.string() }

describe('visible rows', () => {
  test.each<[string, Expansion, string]>([
    ['all open', allOpen, 'c o1 o1-a o1-b d o2 o2-a t o3 e'],
    ['all closed', allClosed, 'c e'],
    ['one open', withExpanded(allClosed, ['c'], true), 'c o1 d e'],
    ['one beneath a closed one', withExpanded(allClosed, ['d'], true), 'c e'],
    ['all but one', withExpanded(allOpen, ['d'], false), 'c o1 o1-a o1-b d e'],
    [
      'one closed and open again',
      withExpanded(withExpanded(allOpen, ['d'], false), ['d'], true),
      ids(openRows(index, allOpen)),
    ],
  ])('%s', (_, expansion, rows) => {
    expect(ids(openRows(index, expansion))).toBe(rows)
  })

  test('are those whose ancestors are all open, in any tree', () => {
    const node = [1, 2, 3].reduce<fc.Arbitrary<OkrTreeNode>>(
      (below) => fc.record({ ...fields, children: fc.array(below, { maxLength: 3 }) }),
      fc.record(fields),
    )
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 4 }),
        fc.boolean(),
        fc.infiniteStream(fc.boolean()),
        (roots, all, choose) => {
          const any = indexTree(roots)
          const except = new Set(any.nodes.filter(() => choose.next().value).map(({ id }) => id))
          const expansion = { all, except }
          const expected = any.nodes.flatMap((_, row) => {
            let above = any.parent[row] ?? -1
            while (above >= 0 && isExpanded(expansion, any.nodes[above]?.id ?? '')) above = any.parent[above] ?? -1
            return above < 0 ? [row] : []
          })
          expect([...openRows(any, expansion)]).toEqual(expected)
          for (const [position, row] of expected.entries())
            expect(positionOf(Int32Array.from(expected), row)).toBe(position)
        },
      ),
    )
  })
})

describe('a search', () => {
  const search = (words: string, turned: readonly string[] = []) => {
    const pattern = wordsPattern(words) as RegExp
    const found = find(index, (node) => holdsWords(node, pattern))
    return ids(foundRows(index, found, new Set(turned)))
  }
  test.each([
    ['beta', [], 'c d t o3', 'keeps what leads to a match'],
    ['AL', [], 'c o1 d o2', 'knows no case'],
    ['alpha', ['o1'], 'c o1 o1-a o1-b', 'shows what is beneath a match that is opened'],
    ['alpha', ['c'], 'c', 'hides what is beneath a row that is closed'],
    ['delivery', ['d', 'o2'], 'c d o2 o2-a t', 'shows all beneath an opened match, closed at first'],
    ['(', [], '', 'takes signs for signs'],
  ])('%s with %j turned over leaves %s: it %s', (words, turned, rows) => {
    expect(search(words, turned)).toBe(rows)
  })

  test.each([
    ['Increase NPS, nps', 'nps', ['Increase ', '[NPS]', ', ', '[nps]']],
    ['提升留存率', '留存', ['提升', '[留存]', '率']],
    ['a.b', '.', ['a', '[.]', 'b']],
    ['Owner', 'x', ['Owner']],
  ])('in %s marks %s', (text, words, parts) => {
    const found = cutAt(text, wordsPattern(words) as RegExp)
    expect(found.map((part) => (part.isMatch ? `[${part.text}]` : part.text))).toEqual(parts)
    expect(found.map((part) => part.text).join('')).toBe(text)
  })

  test('of spaces looks for nothing', () => {
    expect(wordsPattern('  ')).toBeUndefined()
  })
})

test('an id is found wherever it was last, and what is gone is not', () => {
  expect([rowOf(index, 'd', 4), rowOf(index, 'd', 1), rowOf(index, 'gone'), rowOf(index, null)]).toEqual([4, 4, -1, -1])
})

test('the rows that are drawn hold all that can be seen, and no more than a few beside', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(20_000),
      (offset, height, fit, count) => {
        const most = Math.max(0, count * height - fit * height)
        const top = Math.min(offset, most)
        const { first, end } = rangeAt(top, height, fit + 1, count)
        expect(first).toBeLessThanOrEqual(Math.floor(top / height))
        expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil(top / height) + fit))
        expect(end - first).toBeLessThanOrEqual(fit + 15)
      },
    ),
  )
})
