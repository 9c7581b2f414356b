import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  companySizes,
  companyTypes,
  focusAreas,
  formatParamIssue,
  type GuideParams,
  guideParamsJsonSchema,
  maturities,
  parseParams,
  presetIds,
  presetParams,
} from '../../src/params/index.ts'
import { locales } from '../../src/text/index.ts'

const base = {
  industry: '新能源储能与智能制造',
  companyType: '制造企业',
  companySize: '250–1000人',
  maturity: '初步采用',
  focusAreas: ['战略目标设定'],
  locale: 'zh-CN',
}

function parsed(changes: Record<string, unknown>): GuideParams {
  const result = parseParams({ ...base, ...changes })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.params
}

function messages(changes: Record<string, unknown>): string[] {
  const result = parseParams({ ...base, ...changes })
  return result.ok ? [] : result.issues.map((issue) => formatParamIssue(issue, result.locale))
}

describe('company size', () => {
  test.each([
    ['250–1000人', '250-1000'],
    ['250-1000', '250-1000'],
    ['２５０－１０００人', '250-1000'],
    ['中型科技公司（50–250人）', '50-250'],
    ['大型零售企业（250-1000人）', '250-1000'],
    ['60', '50-250'],
    [900, '250-1000'],
    ['约 300 人', '250-1000'],
    ['1-50', '1-50'],
    ['50', '1-50'],
    ['1,200 people', '1000-5000'],
    ['1.2万人', '5000+'],
    ['2k', '1000-5000'],
    ['5000人以上', '5000+'],
    ['5000+', '5000+'],
    ['more than 5000', '5000+'],
    ['60 people in 3 cities', '50-250'],
    ['2024年成立的200人公司', '50-250'],
    ['900 people, founded 1998', '250-1000'],
    ['300 to 400 employees', '250-1000'],
    ['初创公司', '1-50'],
    ['enterprise', '5000+'],
  ])('%s is %s', (given, expected) => expect(parsed({ companySize: given }).companySize).toBe(expected))

  test.each(['很大', '0', 'purple', '-', '-500', '1998, 3 cities', 1e21])(
    '%s is not recognised, and the choices are named',
    (given) => {
      expect(messages({ companySize: given })[0]).toContain('250-1000（250–1000 人）')
    },
  )
})

describe('maturity', () => {
  test.each([
    ['刚开始试点', 'piloting'],
    ['初步采用', 'piloting'],
    ['我们刚开始试点，两个团队', 'piloting'],
    ['未采用', 'not-adopted'],
    ['成熟应用', 'established'],
    ['推广中', 'scaling'],
    ['Just started', 'piloting'],
    ['ESTABLISHED', 'established'],
    ['not adopted', 'not-adopted'],
  ])('%s is %s', (given, expected) => expect(parsed({ maturity: given }).maturity).toBe(expected))
})

describe('focus areas', () => {
  test.each([
    ['战略目标设定、文化落地，跨部门沟通', ['strategic-goal-setting', 'culture-adoption', 'cross-team-alignment']],
    [['goal setting', 'Goal Setting', '目标设定'], ['strategic-goal-setting']],
    [['供应链协同'], ['供应链协同']],
    ['tracking; pricing power', ['progress-tracking', 'pricing power']],
  ])('%j is %j', (given, expected) => expect(parsed({ focusAreas: given }).focusAreas).toEqual(expected))
})

describe('other parameters', () => {
  test('an unknown company type stays in the words it was given', () =>
    expect(parsed({ companyType: '合作社' }).companyType).toBe('合作社'))
  test('the industry is cleaned of what nobody can see', () =>
    expect(parsed({ industry: '  储能\u202E\u200B\u0007ＡＩ  ' }).industry).toBe('储能 AI'))
  test('without a locale the guide is in the language of the request', () => {
    expect(parsed({ locale: undefined }).locale).toBe('zh-CN')
    expect(parsed({ locale: undefined, industry: 'insurance' }).locale).toBe('en')
  })
  test('an audience is optional and may be words', () => {
    expect(parsed({ audience: '' }).audience).toBeUndefined()
    expect(parsed({ audience: '企业高管' }).audience).toBe('executive')
  })
})

describe('what is said of bad input', () => {
  test.each([
    [{ industry: '' }, '行业没有填写。'],
    [{ industry: undefined }, '行业没有填写。'],
    [{ industry: '电' }, '行业至少 2 个字符，现在是 1 个。'],
    [{ industry: '电'.repeat(10_000) }, '行业最多 80 个字符，现在是 10000 个。请只保留名称。'],
    [{ industry: '……——' }, '行业里没有可读的文字。'],
    [{ industry: {} }, '行业应为文字，收到的是对象。'],
    [{ focusAreas: [] }, '关注重点没有填写。'],
    [{ focusAreas: 7 }, '关注重点应为列表，或用顿号、逗号隔开的文字，收到的是数字。'],
    [
      { focusAreas: Array.from({ length: 9 }, (_, i) => `重点${i}`) },
      '关注重点最多 8 项，现在是 9 项。请保留最重要的。',
    ],
    [{ focusAreas: ['好'.repeat(41)] }, '关注重点最多 40 个字符，现在是 41 个。请只保留名称。'],
    [{ focusAreas: '一,二,三,四,五,六,七,八,九' }, '关注重点最多 8 项，现在是 9 项。请保留最重要的。'],
    [{ focusAreas: `对齐、${'好'.repeat(41)}` }, '关注重点最多 40 个字符，现在是 41 个。请只保留名称。'],
    [{ focusAreas: ['对齐', '对齐', '好'.repeat(41)] }, '关注重点最多 40 个字符，现在是 41 个。请只保留名称。'],
    [{ focusAreas: '好'.repeat(10_000) }, '关注重点最多 40 个字符，现在是 10000 个。请只保留名称。'],
    [{ locale: 'klingon' }, '认不出语言“klingon”。可选：zh-CN（简体中文）、en（英文）。'],
    [
      { colour: 'red' },
      '没有名为“colour”的参数。可用：industry、companyType、companySize、maturity、focusAreas、audience、locale。',
    ],
    [
      { locale: 'en', maturity: 'asleep' },
      'OKR maturity “asleep” is not known. Choose one of: not-adopted (Not adopted), piloting (Piloting), scaling (Scaling), established (Established).',
    ],
    [{ locale: 'en', industry: '' }, 'Industry is missing.'],
  ])('%j → %s', (changes, message) => expect(messages(changes)).toEqual([message]))

  test.each([null, undefined, 'text', 7, [], true])('%j is no set of parameters', (input) => {
    const result = parseParams(input)
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['not-an-object'])
  })

  test('every missing parameter is named at once', () => {
    const result = parseParams({})
    expect(result.ok ? [] : result.issues.map((issue) => issue.path[0])).toEqual([
      'industry',
      'companyType',
      'companySize',
      'maturity',
      'focusAreas',
    ])
  })

  test('an HTML industry is text like any other', () =>
    expect(parsed({ industry: '<script>alert(1)</script>' }).industry).toBe('<script>alert(1)</script>'))
})

describe('properties', () => {
  test('any value gives parameters or issues, never an exception', () => {
    const parse = (input: unknown) => {
      expect(parseParams(input)).toHaveProperty('ok')
    }
    fc.assert(fc.property(fc.anything(), parse))
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(base)), fc.anything()), parse))
  })

  test('canonical parameters stay as they are', () => {
    const canonical = fc.record({
      industry: fc.constantFrom('储能', 'energy storage', '<b>a</b>'),
      companyType: fc.constantFrom(...companyTypes, '合作社'),
      companySize: fc.constantFrom(...companySizes),
      maturity: fc.constantFrom(...maturities),
      focusAreas: fc.uniqueArray(fc.constantFrom(...focusAreas, '供应链协同'), { minLength: 1, maxLength: 8 }),
      locale: fc.constantFrom(...locales),
    })
    fc.assert(
      fc.property(canonical, (params) => {
        expect(parsed(params)).toEqual(params)
      }),
    )
  })
})

test.each(presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const)))(
  'preset %s in %s is canonical',
  (id, locale) =>
    expect(parseParams(presetParams(id, locale))).toMatchObject({ ok: true, params: presetParams(id, locale) }),
)

test('what was understood is reported for every given value', () => {
  const result = parseParams({ ...base, companySize: '中型科技公司（50–250人）', focusAreas: '目标跟踪，供应链' })
  expect(result.ok && result.understood.map((u) => [u.parameter, u.understood, u.recognition])).toEqual([
    ['industry', '新能源储能与智能制造', 'own-words'],
    ['companyType', 'manufacturer', 'label'],
    ['companySize', '50-250', 'number'],
    ['maturity', 'piloting', 'label'],
    ['focusAreas', 'progress-tracking', 'label'],
    ['focusAreas', '供应链', 'own-words'],
    ['locale', 'zh-CN', 'id'],
  ])
})

test('the JSON Schema names every parameter and its choices', () => {
  const schema = guideParamsJsonSchema()
  expect(Object.keys(schema.properties ?? {})).toEqual(
    Object.keys({ ...base, audience: 0 }).sort((a, b) => order(a) - order(b)),
  )
  expect(schema.properties?.['companySize']).toMatchObject({ enum: companySizes })
  expect(schema.properties?.['industry']).toMatchObject({ minLength: 2, maxLength: 80 })
})

const order = (name: string) =>
  ['industry', 'companyType', 'companySize', 'maturity', 'focusAreas', 'audience', 'locale'].indexOf(name)
