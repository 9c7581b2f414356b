import { type GuideParams, renderGuide, sectionOf } from '@okr/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeGuide, packs } from '../src/index.ts'

const params: GuideParams = {
  industry: '医院',
  companyType: 'healthcare-provider',
  companySize: '250-1000',
  maturity: 'piloting',
  focusAreas: ['progress-tracking'],
  locale: 'zh-CN',
}

const exampleOf = (changed: Partial<GuideParams>): string[] => {
  const lines = renderGuide(composeGuide({ ...params, ...changed })).split('\n')
  const start = lines.findIndex((line) => /^### (?:走一遍|Working through)/u.test(line))
  return lines.slice(start, start + lines.slice(start + 1).findIndex((line) => line.startsWith('### ')) + 1)
}

describe('the worked example', () => {
  test('takes the first objective through twelve weeks', () => {
    expect(exampleOf({}).filter((line) => /^\| \d/u.test(line))).toEqual([
      '| 3 | 74% | 72% | 略慢，目标不动；药学部主任用一句话说清卡在哪里。 |',
      '| 6 | 79% | 75% | 停住了：只定一件事、一个日期，病区护士长周五前答复；答不了就升级。 |',
      '| 9 | 85% | 82% | 动了：有效的那一步写进每周医疗质量例会的固定议程，其余试法停掉。 |',
      '| 12 | 90% | 87% | 得分 =（87 − 68）÷（90 − 68）= 0.86。承诺型没有到：写明差在哪里、何时补上。 |',
    ])
    expect(exampleOf({}).join('\n')).toContain('从 68% 到 90%，12 周平均每周要走 1.8 个百分点')
  })

  test('says in English who has to answer, and how the three numbers are read together', () => {
    const text = exampleOf({ locale: 'en' }).join('\n')
    expect(text).toContain('Stalled: one action; the ward nurse manager answers by Friday or it goes up.')
    expect(text).toContain('**Neither moved**: Change the method, not the target; ask doctors, nurses and technicians.')
  })

  test('counts right in every industry', () => {
    const industries = packs.map(({ name }) => name['zh-CN'])
    fc.assert(
      fc.property(fc.constantFrom(...industries), fc.constantFrom('piloting', 'established'), (industry, maturity) => {
        const [, read, from, to, again, score] =
          /得分 =（([\d.]+) − ([\d.]+)）÷（([\d.]+) − ([\d.]+)）= ([\d.]+)/u.exec(
            exampleOf({ industry, maturity }).join('\n'),
          ) ?? []
        expect(again).toBe(from)
        expect(Number(score)).toBeCloseTo((Number(read) - Number(from)) / (Number(to) - Number(from)), 2)
        expect(Number(score)).toBeGreaterThan(0.7)
      }),
      { numRuns: 30 },
    )
  })
})

describe('up to fifty people', () => {
  const small = { ...params, industry: 'SaaS', companyType: 'technology', companySize: '1-50' } as const

  test.each(['scaling', 'established'] as const)(
    'at %s are asked for no waves, bench or samples of thirty',
    (maturity) => {
      const guide = renderGuide(composeGuide({ ...small, maturity }))
      expect(guide).not.toMatch(/抽 30 条|重算 20 个|每批 3–5 个部门|准备度|首批教练/u)
    },
  )

  test('see two example objectives, larger companies three', () => {
    const count = (companySize: GuideParams['companySize']) =>
      sectionOf(composeGuide({ ...small, companySize }), 'implementation')?.objectives.length
    expect([count('1-50'), count('50-250'), count('5000+')]).toEqual([2, 3, 3])
  })
})

test.each([
  ['healthcare-provider', '本季度机构不做什么'],
  ['technology', '本季度公司不做什么'],
  ['合作社', '本季度机构不做什么'],
])('a %s is called what it calls itself', (companyType, words) => {
  expect(renderGuide(composeGuide({ ...params, companyType, focusAreas: ['strategic-goal-setting'] }))).toContain(words)
})
