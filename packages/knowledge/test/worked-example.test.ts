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
  test('takes the first objective through the weeks of the cycle that the plan runs', () => {
    expect(exampleOf({}).filter((line) => /^\| \d/u.test(line))).toEqual([
      '| 11 | 74% | 75% | 按计划：只记下哪一步起了作用，不加会。 |',
      '| 14 | 79% | 80% | 仍按计划，但容易的已经做完：病区护士长列出剩下的难点。 |',
      '| 17 | 85% | 81% | 走平：旧做法到顶，换一种做法试两周，药学部主任定日期。 |',
      '| 20 | 90% | 85% | 得分 =（85 − 68）÷（90 − 68）= 0.77。这是承诺型目标，没有达到要写明差在哪里、何时补上。 |',
    ])
    expect(exampleOf({}).join('\n')).toContain('从 68% 到 90%，12 周平均每周要走 1.8 个百分点')
  })

  test('starts with the first check-in of a pilot and ends with its scoring', () => {
    const weeks = exampleOf({ maturity: 'not-adopted' }).flatMap((line) => /^\| (\d+)/u.exec(line)?.[1] ?? [])
    expect(weeks).toEqual(['6', '8', '10', '12'])
  })

  test.each([
    ['医院', '走平'],
    ['SaaS', '护栏回到线内'],
    ['制造业', '提前到了'],
    ['公益组织', '停住了'],
  ])('goes its own way in %s', (industry, lesson) => {
    expect(exampleOf({ industry, companyType: 'services' }).join('\n')).toContain(lesson)
  })

  test('says in English who has to answer, and how the three numbers are read together', () => {
    const text = exampleOf({ locale: 'en' }).join('\n')
    expect(text).toContain(
      'Flat: the old way has reached its limit; the chief pharmacist tries another for two weeks and sets the date.',
    )
    expect(text).toContain(
      'on medical wards beyond its limit**: Stop the push at that reading, and leave the cycle unscored.',
    )
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
