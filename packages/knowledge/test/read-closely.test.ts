import { companyTypes, type GuideParams, locales, maturities, renderGuide, sectionOf } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { contextOf } from '../src/compose/context.ts'
import { exampleObjectives } from '../src/compose/objectives.ts'
import { teamsOf } from '../src/compose/teams.ts'
import { composeGuide, knowledge, packs } from '../src/index.ts'

/** Every pack by its name, and every edition by the first word that calls for it. */
const industries = packs.flatMap(({ name, editions = [] }) => [
  name,
  ...editions.map(({ aliases }) => ({ 'zh-CN': aliases['zh-CN'][0] ?? '', en: aliases.en[0] ?? '' })),
])

const requests = locales.flatMap((locale) =>
  industries.flatMap((industry) =>
    maturities.map(
      (maturity, index): GuideParams => ({
        industry: industry[locale],
        companyType: companyTypes[(index * 3 + industry.en.length) % companyTypes.length] ?? 'services',
        companySize: '1000-5000',
        maturity,
        focusAreas: ['progress-tracking'],
        locale,
      }),
    ),
  ),
)
const named = ({ industry, maturity }: GuideParams, what: string) => `${industry} ${maturity}: ${what}`
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim())
const ask = (
  industry: string,
  companyType: GuideParams['companyType'],
  maturity: GuideParams['maturity'],
): GuideParams => ({
  industry,
  companyType,
  companySize: '1000-5000',
  maturity,
  focusAreas: ['progress-tracking'],
  locale: 'zh-CN',
})

describe('what a team serves', () => {
  test.each([
    ['财产保险', 'financial-institution', 'piloting', '核保', undefined],
    ['财产保险', 'financial-institution', 'piloting', '精算与产品', 'O2'],
    ['医院', 'healthcare-provider', 'scaling', '病案与医保办', undefined],
    ['医院', 'healthcare-provider', 'scaling', '外科与麻醉', undefined],
    ['SaaS', 'technology', 'not-adopted', '客户成功', 'O1 KR2'],
  ] as const)('in %s of a %s at %s: %s', (industry, companyType, maturity, name, serves) => {
    const team = teamsOf(contextOf(ask(industry, companyType, maturity), knowledge)).find(
      (one) => one.name['zh-CN'] === name,
    )
    expect(team?.keyResults.length).toBeGreaterThan(0)
    expect(team?.serves).toBe(serves)
  })

  test('is the same in both languages, and an objective or key result that is shown', () => {
    const [zh, en] = locales.map((locale) =>
      industries.flatMap((industry) => {
        const context = contextOf({ ...ask(industry['zh-CN'], 'technology', 'piloting'), locale }, knowledge)
        const shown = new Set(
          exampleObjectives(context).flatMap(({ id, keyResults }) => [
            id,
            ...keyResults.map((_, index) => `${id} KR${index + 1}`),
          ]),
        )
        return teamsOf(context).map(({ serves }) => (serves === undefined || shown.has(serves) ? serves : 'broken'))
      }),
    )
    expect(zh).toEqual(en)
    expect(zh).not.toContain('broken')
  })
})

test('late results are due after the early sign', () => {
  const early = requests.flatMap((params) =>
    exampleObjectives(contextOf(params, knowledge)).flatMap(({ keyResults }) => {
      const dates = (kind: string) => keyResults.filter((one) => one.kind === kind).map(({ deadline }) => deadline)
      return dates('lagging')
        .filter((date) => dates('leading').includes(date))
        .map((date) => named(params, String(date)))
    }),
  )
  expect(early).toEqual([])
})

test('a guardrail is reported by somebody who does not own it, and stops that day only where it is read that day', () => {
  const wrong = requests.flatMap((params) => {
    const { themes } = contextOf(params, knowledge).packs[0]
    const rows = renderGuide(composeGuide(params))
      .split('\n')
      .filter((line) => /\| KPI[；;]/u.test(line))
      .map(cellsOf)
    return rows.flatMap(([, name = '', place = '', , reporter = '']) => {
      const owners = themes
        .flatMap(({ keyResults }) => keyResults)
        .filter(({ metric, kind }) => {
          const said = knowledge.metricOf(metric).name[params.locale]
          return kind === 'guardrail' && name.toLowerCase().includes(said.toLowerCase())
        })
      const isRate =
        owners.length > 0 && owners.every(({ metric }) => /千|万/u.test(knowledge.metricOf(metric).name['zh-CN']))
      return [
        ...(owners.length === 1 && owners[0]?.owner[params.locale] === reporter ? [named(params, reporter)] : []),
        ...(isRate && /当天|that day/u.test(place) ? [named(params, place)] : []),
      ]
    })
  })
  expect(wrong).toEqual([])
  const hospital = renderGuide(composeGuide(ask('医院', 'healthcare-provider', 'scaling')))
  expect(hospital).toContain(
    '| 内科病区每千床日跌倒数 | KPI；越线：读数一出就停下提速 | 高于每千 2 例（只数定级的伤害，不数上报） | 质控办主任 |',
  )
  expect(renderGuide(composeGuide({ ...ask('SaaS', 'technology', 'not-adopted'), locale: 'en' }))).toContain(
    'KPI; beyond it, stop the push that day | Below 99.9%',
  )
})

test('every system that an example key result is read from stands in the table of systems', () => {
  const missing = requests.flatMap((params) => {
    const guide = composeGuide(params)
    const lines = renderGuide(guide).split('\n')
    const start = lines.findIndex((line) => /^\| (?:系统|System of record) \|/u.test(line))
    const table = lines.slice(start, start + lines.slice(start).indexOf('')).join('\n')
    const sources = (sectionOf(guide, 'implementation')?.objectives ?? []).flatMap(({ keyResults }) =>
      keyResults.flatMap(({ dataSources = [] }) => dataSources),
    )
    return sources
      .filter((source) => /^[A-Z]{2,}$/u.test(source) && source !== 'HRIS' && !table.includes(source))
      .map((source) => named(params, source))
  })
  expect([...new Set(missing)]).toEqual([])
})

test('law of elsewhere is left out where enough fits', () => {
  expect(renderGuide(composeGuide(ask('财产保险', 'financial-institution', 'piloting')))).not.toMatch(
    /Solvency II|IDD/u,
  )
  expect(renderGuide(composeGuide(ask('三级综合医院', 'healthcare-provider', 'scaling')))).not.toContain('| CMS-')
  expect(renderGuide(composeGuide({ ...ask('SaaS', 'technology', 'piloting'), locale: 'en' }))).not.toContain('| GB/T')
})

test('a definition speaks of what is counted', () => {
  expect(renderGuide(composeGuide(ask('医院', 'healthcare-provider', 'scaling')))).toContain(
    '未返工、未退回、未补件就完成的出院用药核对数 ÷ 完成的出院用药核对总数 × 100',
  )
})

test.each([
  ['zh-CN', 'piloting', '护栏未恶化必须过'],
  ['en', 'piloting', 'The guardrail must hold'],
  ['zh-CN', 'not-adopted', '八次 Check-in 开够七次'],
  ['en', 'not-adopted', 'seven of eight check-ins'],
  ['en', 'not-adopted', 'A first pilot takes O1 only'],
] as const)('in %s at %s the gate says: %s', (locale, maturity, said) => {
  expect(renderGuide(composeGuide({ ...ask('SaaS', 'technology', maturity), locale }))).toContain(said)
})
