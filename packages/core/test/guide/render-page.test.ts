import { expect, test } from 'vitest'
import { renderPage } from '../../src/guide/index.ts'

const keyResult = {
  id: 'O1-KR1',
  text: 'Reduce lead time from 9 days to 5 days',
  metric: 'lead time',
  baseline: 9,
  target: 5,
  unit: 'd',
  direction: 'decrease',
} as const

test('a page has a heading for each part, objectives as in guides, and its references by number', () => {
  const page = renderPage({
    locale: 'en',
    title: 'A page # of *notes* #',
    blocks: [
      {
        type: 'paragraph',
        text: [
          { type: 'text', text: 'Said elsewhere ' },
          { type: 'citation', source: 'b-2' },
        ],
      },
    ],
    parts: [
      {
        title: 'Part',
        blocks: [],
        parts: [
          {
            title: 'Inner',
            blocks: [{ type: 'list', ordered: false, items: [{ text: [{ type: 'text', text: 'one' }], items: [] }] }],
            objectives: [{ id: 'O1', text: 'Ship sooner', keyResults: [keyResult] }],
          },
        ],
      },
    ],
    references: [
      { source: 'a-1', text: [{ type: 'text', text: 'First.' }] },
      { source: 'b-2', text: [{ type: 'text', text: 'Second.' }] },
    ],
  })
  expect(page).toBe(`# A page # of \\*notes\\* &#35;

Said elsewhere [S2]

## Part

### Inner

- one

#### O1: Ship sooner

- **KR1**: Reduce **lead time** from 9 days to 5 days
  - Baseline: 9 · Target: 5 · Unit: days

## References

- [S1] First. · id: \`a-1\`
- [S2] Second. · id: \`b-2\`
`)
})

test('a page without references has no heading for them', () => {
  expect(renderPage({ locale: 'zh-CN', title: '一页', blocks: [], references: [] })).toBe('# 一页\n')
})
