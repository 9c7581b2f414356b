import {
  companySizes,
  companyTypes,
  focusAreas,
  type GuideParams,
  type Locale,
  locales,
  maturities,
  renderGuide,
  sectionOf,
} from '@okr/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextOf } from '../src/compose/context.ts'
import { handoversOf, teamsOf } from '../src/compose/teams.ts'
import { composeGuide, knowledge, packs } from '../src/index.ts'
import { asEdition, withEdition } from '../src/knowledge/as-edition.ts'

/** Every pack by its name, and every edition by the first word that calls for it. */
const industries = packs.flatMap(({ name, editions = [] }) => [
  name,
  ...editions.map(({ aliases }) => ({ 'zh-CN': aliases['zh-CN'][0] ?? '', en: aliases.en[0] ?? '' })),
])

const requests: fc.Arbitrary<GuideParams> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...industries), { minLength: 1, maxLength: 2 }),
    companyType: fc.constantFrom(...companyTypes),
    companySize: fc.constantFrom(...companySizes),
    maturity: fc.constantFrom(...maturities),
    focusAreas: fc.uniqueArray(fc.constantFrom(...focusAreas), { minLength: 1, maxLength: 3 }),
    locale: fc.constantFrom(...locales),
  })
  .map(({ names, ...others }) => ({ industry: names.map((name) => name[others.locale]).join(' '), ...others }))

test('no two objectives of a guide measure the same', () => {
  fc.assert(
    fc.property(requests, (params) => {
      const { chosen } = contextOf(params, knowledge)
      const metrics = chosen.flatMap(({ theme }) => [...new Set(theme.keyResults.map(({ metric }) => metric))])
      expect(metrics).toEqual([...new Set(metrics)])
      expect(chosen.length).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 300 },
  )
})

const params: GuideParams = {
  industry: 'SaaS',
  companyType: 'technology',
  companySize: '50-250',
  maturity: 'not-adopted',
  focusAreas: ['progress-tracking'],
  locale: 'en',
}
const toolsOf = (changed: Partial<GuideParams>) =>
  sectionOf(composeGuide({ ...params, ...changed }), 'implementation')?.tools ?? []
const textOf = (locale: Locale, changed: Partial<GuideParams> = {}) =>
  renderGuide(composeGuide({ ...params, ...changed, locale }))

describe('every part of every industry', () => {
  const cells = industries.flatMap((name) => maturities.map((maturity) => ({ industry: name['zh-CN'], maturity })))

  test.each(cells)('has teams and waits to show: $industry at $maturity', ({ industry, maturity }) => {
    const context = contextOf({ ...params, industry, maturity, locale: 'zh-CN' }, knowledge)
    expect(handoversOf(context).length).toBeGreaterThanOrEqual(3)
    const teams = teamsOf(context)
    expect(teams.length).toBeGreaterThanOrEqual(3)
    expect(teams.filter(({ serves }) => serves !== undefined).length).toBeGreaterThanOrEqual(1)
    expect(teams.filter(({ keyResults }) => keyResults.length === 0)).toEqual([])
  })
})

test('waits and tasks name functions and objectives that there are', () => {
  const broken = packs.flatMap((pack) => {
    const parts = [undefined, ...(pack.editions ?? [])].map((edition) => withEdition(pack, edition))
    const functions = new Set(pack.functions.map(({ id }) => id))
    const themes = new Set(parts.flatMap((part) => part.themes.map(({ id }) => id)))
    const named = parts.flatMap(({ handovers, tasks }) => [
      ...handovers.flatMap(({ to, from }) => [to, from]),
      ...tasks.map((one) => one.function),
    ])
    const served = pack.tasks.flatMap(({ serves }) => serves)
    return [...named.filter((id) => !functions.has(id)), ...served.filter((id) => !themes.has(id))]
  })
  expect(broken).toEqual([])
})

test('an edition waits only for its own functions', () => {
  const pack = packs.find(({ id }) => id === 'public-nonprofit')
  if (!pack) throw new Error('there is no such pack')
  const own = new Set(
    asEdition(pack, { industry: '公益组织', companyType: 'public-sector' }).functions.map(({ id }) => id),
  )
  const waits = handoversOf(contextOf({ ...params, industry: '公益组织', locale: 'zh-CN' }, knowledge))
  expect(waits.filter(({ to, from }) => !own.has(to) || !own.has(from))).toEqual([])
})

test('a team is shown its objective in place of its task, and the key result that it serves', () => {
  expect(textOf('en')).toContain(
    '| **Customer success** | Hire three customer success managers | Bring renewal risks to light early |',
  )
  expect(textOf('zh-CN')).toMatch(
    /\| \*\*客户成功\*\* \| 再招三名客户成功经理 \| 让续约风险早早露面 \| .+ \| O1 KR2 \|/u,
  )
})

test('the weekly line counts right and asks somebody for something by a day', () => {
  expect(textOf('en')).toContain(
    '55% → 75% | week 6: 61%, plan 65% | confidence 7→5 | go-live waits for the customer’s IT',
  )
  expect(textOf('zh-CN')).toContain('｜请销售与售前周五前给：签约时交底')
})

test('what stays a KPI has a value that halts; what an objective moves is no KPI', () => {
  const rows =
    toolsOf({})
      .at(-2)
      ?.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])) ?? []
  const lines = rows.map((row) => row.map((cell) => cell.map((one) => ('text' in one ? one.text : '')).join('')))
  expect(lines.slice(0, 2).map(([, place, value]) => [place, value])).toEqual([
    ['KPI; past the limit, stop that day', 'Below 99.9%'],
    ['KPI; past the limit, stop that day', 'Above 10%'],
  ])
  expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length)
})

describe('ways to start', () => {
  test.each<[GuideParams['companySize'], string]>([
    ['1-50', '8 people × 9 hours ≈ 72 hours'],
    ['50-250', '24 people × 9 hours ≈ 216 hours'],
    ['5000+', '40 people × 9 hours ≈ 360 hours'],
  ])('of %s cost the hours of those who take part', (companySize, cost) => {
    expect(textOf('en', { companySize })).toContain(`**Pilot in one place (recommended)** |`)
    expect(textOf('en', { companySize })).toContain(cost)
  })

  test.each(maturities)(
    'at %s are three, the first recommended with a reason, beside decisions with a stop',
    (maturity) => {
      const blocks = sectionOf(composeGuide({ ...params, maturity, locale: 'zh-CN' }), 'implementation')?.blocks ?? []
      const [options, decisions] = blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []))
      expect(options).toHaveLength(3)
      expect(JSON.stringify(options?.[0])).toContain('（推荐）')
      expect(decisions).toHaveLength(3)
      expect(JSON.stringify(decisions)).toMatch(/低于|高于/u)
    },
  )
})
