import { describe, expect, test } from 'vitest'
import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'
import { realigned, realignmentOf } from '../../src/okr-nodes/realign.ts'
import { indexTree, rowOf } from '../../src/okr-nodes/tree-index.ts'
import { forest } from './nodes.ts'

const index = indexTree(forest)
const outline = (nodes: readonly OkrTreeNode[]): string =>
  nodes
    .map(({ id, links, children = [] }) => {
      const served = links?.length ? `>${links.join(',')}` : ''
      return `${id}${served}${children.length > 0 ? `(${outline(children)})` : ''}`
    })
    .join(' ')

const put = (from: string, to: string): string | undefined => {
  const rows = [rowOf(index, from), rowOf(index, to)] as const
  const kind = realignmentOf(index, ...rows)
  return kind && `${kind}: ${outline(realigned(forest, index, rows, kind))}`
}

describe('putting one row on another', () => {
  test.each([
    ['o3', 'd', 'move: c(o1(o1-a o1-b) d(o2>o1(o2-a) t o3>o1-a,o2)) e'],
    ['o1', 'e', 'move: c(d(o2>o1(o2-a) t(o3>o1-a,o2))) e(o1(o1-a o1-b))'],
    ['o1-a', 'o2', 'move: c(o1(o1-b) d(o2>o1(o2-a o1-a) t(o3>o1-a,o2))) e'],
    ['t', 'c', 'move: c(o1(o1-a o1-b) d(o2>o1(o2-a)) t(o3>o1-a,o2)) e'],
    ['e', 'c', 'move: c(o1(o1-a o1-b) d(o2>o1(o2-a) t(o3>o1-a,o2)) e)'],
    ['o3', 'o1', 'align: c(o1(o1-a o1-b) d(o2>o1(o2-a) t(o3>o1-a,o2,o1))) e'],
    ['o3', 'o1-a', 'unalign: c(o1(o1-a o1-b) d(o2>o1(o2-a) t(o3>o2))) e'],
  ])('%s on %s', (from, to, tree) => {
    expect(put(from, to)).toBe(tree)
  })

  test.each([
    ['o1', 'o2', 'the other serves it'],
    ['o1', 'o3', 'the other serves a key result of it'],
    ['o1', 'o1-a', 'it is its own key result'],
    ['o2', 'd', 'it is there already'],
    ['o1-a', 'o1', 'it is there already'],
    ['o1-a', 'd', 'a key result belongs to an objective'],
    ['d', 't', 'a team is inside it'],
    ['d', 'o1', 'an objective holds no department'],
    ['c', 'c', 'it is itself'],
    ['c', 'd', 'it is inside it'],
  ])('%s may not go on %s: %s', (from, to) => {
    expect(put(from, to)).toBeUndefined()
  })

  test('leaves what did not change as it was', () => {
    const rows = [rowOf(index, 'o3'), rowOf(index, 'o1')] as const
    const [company] = realigned(forest, index, rows, 'align')
    expect(company?.children?.[1]?.children?.[0]).toBe(forest[0]?.children?.[1]?.children?.[0])
    expect(realigned(forest, index, rows, 'align')[1]).toBe(forest[1])
  })
})
