import { presetParams, renderGuide } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { okr } from './support/okr.ts'

const answer = `# OKRs for laundries

## 1. Introduction

Goals are few [1] and proof is plenty [7].

## 2. References

1. John Doerr. Measure What Matters. Portfolio, 2018.
2. Orion Institute. Laundry yearbook. 2024.
`

describe('okr check', () => {
  test('prints outline, metrics and findings as JSON', async () => {
    const { code, out, error } = await okr('check answer.md --format json', { files: { 'answer.md': answer } })
    const { outline, metrics, findings } = JSON.parse(out)
    expect({ code, error }).toEqual({ code: 1, error: '' })
    expect(Object.keys(outline)).toEqual([
      'locale',
      'title',
      'sections',
      'subsections',
      'caseStudies',
      'phases',
      'objectives',
      'bestPracticeGroups',
      'pitfalls',
      'references',
      'unresolvedCitations',
      'truncated',
    ])
    expect(outline).toMatchObject({
      title: 'OKRs for laundries',
      sections: ['introduction', 'references'],
      references: [{ status: 'registered' }, { status: 'unconfirmed' }],
      unresolvedCitations: ['7'],
    })
    expect(metrics.citationValidity).toBe(0.5)
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'unresolved-citation', message: expect.any(String) }),
    )
  })

  test('finds no error in a guide of its own, in Markdown and in JSON', async () => {
    const guide = composeGuide(presetParams('energy-storage', 'zh-CN'))
    for (const input of [renderGuide(guide), JSON.stringify(guide)]) {
      const { code, out } = await okr('check - --preset energy-storage --locale zh-CN', { input })
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('章节 8/8') })
    }
  })

  test.each([
    ['check', 2, 'missing'],
    ['check nowhere.md', 2, 'nowhere.md'],
    ['check - --preset nothing', 1, 'nothing'],
  ])('%s says what is wrong', async (line, code, words) => {
    const result = await okr(line, { input: answer })
    expect(result.code).toBe(code)
    expect(result.error).toContain(words)
  })
})
