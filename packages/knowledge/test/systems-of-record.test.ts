import { companyTypes, type GuideParams, locales, maturities, renderGuide, sectionOf } from '@okr/core'
import { expect, test } from 'vitest'
import { composeGuide, packs } from '../src/index.ts'
import { asEdition } from '../src/knowledge/as-edition.ts'

/** Records that are called by no system's name and kept everywhere. */
const anywhere =
  /^(?:HRIS|OKR tool|OKR 工具|audit reports|审计报告|decision log|决策日志|dependency register|依赖登记表|finance ledger|财务账|incident log|事件台账|observation records|观察记录|planning system|计划系统|survey|调查问卷)$/u

const industries = packs
  .filter(({ id }) => id !== 'cross-industry')
  .flatMap((pack) => [
    { pack, industry: pack.name },
    ...(pack.editions ?? []).map(({ aliases }) => ({
      pack,
      industry: { 'zh-CN': aliases['zh-CN'][0] ?? '', en: aliases.en[0] ?? '' },
    })),
  ])

test.each(locales)('example key results in %s are read from systems that the industry names', (locale) => {
  const foreign = industries.flatMap(({ pack, industry }) =>
    companyTypes.flatMap((companyType) =>
      maturities.flatMap((maturity) => {
        const params: GuideParams = {
          industry: industry[locale],
          companyType,
          companySize: '250-1000',
          maturity,
          focusAreas: ['progress-tracking'],
          locale,
        }
        const { systems, terms, themes } = asEdition(pack, params)
        const own = pack.metrics.filter(({ id }) =>
          themes.some(({ keyResults }) => keyResults.some((one) => one.metric === id)),
        )
        const known = JSON.stringify([
          systems.map(({ name }) => name),
          own.map(({ dataSources }) => dataSources),
          terms.systems,
        ]).split(/[^A-Za-z0-9]+/u)
        const guide = composeGuide(params)
        const systemsRead = (sectionOf(guide, 'implementation')?.objectives ?? []).flatMap(({ keyResults }) =>
          keyResults.flatMap(({ dataSources = [] }) => dataSources),
        )
        return systemsRead
          .filter((system) => /^[A-Z]{2,}$/u.test(system) && !anywhere.test(system))
          .filter((system) => !known.includes(system))
          .map((system) => `${params.industry} ${companyType} ${maturity}: ${system}`)
      }),
    ),
  )
  expect([...new Set(foreign)]).toEqual([])
})

test.each([
  ['医院', 'healthcare-provider', '大科'],
  ['高校', 'education-institution', '学院'],
  ['政务服务', 'public-sector', '下属单位'],
] as const)('%s has no divisions and no strategy department', (industry, companyType, called) => {
  for (const companySize of ['1000-5000', '5000+'] as const)
    for (const maturity of maturities) {
      const text = renderGuide(
        composeGuide({
          industry,
          companyType,
          companySize,
          maturity,
          focusAreas: ['progress-tracking'],
          locale: 'zh-CN',
        }),
      )
      expect(text).toContain(called)
      expect(text).not.toMatch(/事业部|战略部|公司级目标|\{\w+\}/u)
    }
})
