import { guideRules } from '@okr/core/guide-lint'
import { expect, test } from 'vitest'
import { guideFindingsMessages } from '../../src/guide-findings/index.ts'
import { anchorOf } from '../../src/guide-viewer/anchors.ts'

test.each([
  ['the whole guide', null, null, undefined],
  ['a section', 'conclusion', null, 'conclusion'],
  ['a block of a section', 'introduction', 'blocks.2', 'introduction'],
  ['a case', 'case-studies', 'cases.1.outcomes.0', 'case-2'],
  ['a subsection', 'industry-analysis', 'subsections.0.blocks.0', 'analysis-1'],
  ['a key result', 'implementation', 'objectives.1.keyResults.0', 'example-okrs'],
  ['a pitfall', 'pitfalls', 'pitfalls.2.remedy', 'pitfall-3'],
  ['what has no place of its own', 'pitfalls', 'constructor.1', 'pitfalls'],
] as const)('a finding about %s leads there', (_, section, block, anchor) => {
  expect(anchorOf({ section, block } as never)).toBe(anchor)
})

test.each(['en', 'zh-CN'] as const)('every rule about guides has a name in %s', (locale) => {
  const names = guideFindingsMessages[locale].ruleNames
  expect(Object.keys(names).toSorted()).toEqual(guideRules.map(({ id }) => id).toSorted())
})
