import { lintKeyResult } from '@okr/core/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followEdit } from '../../src/key-result-input/follow-edit.ts'

const before = '持续优化用户体验，提升客户满意度'
const findings = lintKeyResult(before)
const words = (text: string, of: typeof findings | ReturnType<typeof followEdit>) =>
  of.flatMap(({ range }) => (range ? text.slice(range.start, range.end) : []))

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing changed', before, ['客户满意度', '持续优化']],
  ['letters composed at the start', `n${before}`, ['客户满意度', '持续优化']],
  ['letters composed at the end', `${before}pin`, ['客户满意度', '持续优化']],
  ['letters composed between two findings', before.replace('，', '，ke'), ['客户满意度', '持续优化']],
  ['letters composed within a finding', before.replace('满意', '满yi意'), ['持续优化']],
  ['a finding taken away', '持续优化用户体验，提升', ['持续优化']],
  ['all taken away', '', []],
]

describe('findings follow an edit', () => {
  it.each(table)('%s', (_, after, expected) => {
    expect(words(after, followEdit(findings, before, after))).toEqual(expected)
  })

  it('to the same words, whatever was typed', () => {
    fc.assert(
      fc.property(fc.nat(before.length), fc.nat(4), fc.string({ maxLength: 5 }), (at, removed, typed) => {
        const after = before.slice(0, at) + typed + before.slice(at + removed)
        for (const word of words(after, followEdit(findings, before, after)))
          expect(['客户满意度', '持续优化']).toContain(word)
      }),
    )
  })
})
