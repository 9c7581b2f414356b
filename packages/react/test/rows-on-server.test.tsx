import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeyResultTable } from '../src/key-result-table/index.ts'
import { allOpen, OkrTree } from '../src/okr-tree/index.ts'
import { manyNodes } from './page/nodes.ts'
import { manyRows } from './page/rows.ts'

const count = (html: string, words: string): number => html.split(words).length - 1

test('a server draws the first rows of the tree, without a style that a strict policy refuses', () => {
  const html = renderToString(<OkrTree locale="en" nodes={manyNodes(10_000)} defaultExpansion={allOpen} />)
  expect(count(html, 'role="treeitem"')).toBe(16)
  expect(html).not.toContain(' style=')
})

test('a server draws the first rows of the table, without a style that a strict policy refuses', () => {
  const html = renderToString(<KeyResultTable locale="zh-CN" rows={manyRows(10_000)} />)
  expect(count(html, 'role="row"')).toBe(17)
  expect(html).not.toContain(' style=')
})
