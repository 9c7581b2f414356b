import { parseParams, presetIds, presetParams } from '@okr/core/params'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, focusAreaNamed, inLocale, withSize } from '../../src/guide-form/draft.ts'
import { meant } from '../../src/guide-form/meant.ts'

describe('answers', () => {
  it.each(presetIds)('of the sample %s give its parameters back', (id) => {
    const params = presetParams(id, 'zh-CN')
    const parsed = parseParams(draftOf(params))
    expect(parsed.ok && parsed.params).toEqual(params)
  })

  it('that are empty are five answers missing, in either language', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const parsed = parseParams(emptyDraft(locale))
      expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join()} ${code}`)).toEqual([
        'industry required',
        'companyType required',
        'companySize required',
        'maturity required',
        'focusAreas required',
      ])
    }
  })
})

describe('another language for the guide', () => {
  it('translates the industry of a sample', () => {
    const draft = inLocale(draftOf(presetParams('digital-health', 'zh-CN')), 'en')
    expect(draft).toEqual(draftOf(presetParams('digital-health', 'en')))
  })

  it('leaves own words as they are', () => {
    const draft = { ...emptyDraft('zh-CN'), industry: '宠物医院', companyType: '连锁诊所' }
    expect(inLocale(draft, 'en')).toEqual({ ...draft, locale: 'en' })
  })
})

describe('the size in a company type', () => {
  it.each([
    ['中型科技公司（50–250人）', '', '50-250'],
    ['a retailer of 900 people', '', '250-1000'],
    ['科技公司', '', ''],
    ['中型科技公司（50–250人）', '5000+', '5000+'],
  ])('“%s” with “%s” gives “%s”', (companyType, companySize, expected) => {
    expect(withSize({ ...emptyDraft('en'), companyType, companySize }).companySize).toBe(expected)
  })
})

describe('own words', () => {
  it.each([
    ['对齐', 'cross-team-alignment'],
    ['Progress tracking', 'progress-tracking'],
    ['门店协同', '门店协同'],
    ['  Hiring ', 'Hiring'],
  ])('“%s” as a focus area are “%s”', (words, area) => expect(focusAreaNamed(words)).toBe(area))

  it('that are none mean nothing', () => expect(meant('maturity', '  ')).toBeUndefined())
})
