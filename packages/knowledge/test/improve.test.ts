import { locales, unitIds } from '@okr/core'
import { lintKeyResult } from '@okr/core/lint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyResultOf } from '../src/compose/key-result.ts'
import { hasDataSourceLabel } from '../src/compose/labels.ts'
import { type Improvement, improve, knowledge, packs } from '../src/index.ts'
import { outcomePattern } from '../src/suggest/known.ts'
import { outcomeKinds } from '../src/suggest/outcomes/index.generated.ts'

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)
const localeOf = (text: string) => (isChinese(text) ? 'zh-CN' : 'en')

const metricsFor = (text: string, pack: string): (string | undefined)[] =>
  improve(text, { pack, locale: localeOf(text) }).map(({ keyResult }) => keyResult.metric)

/** Each is clean under `strict`, and no two are about the same metric. */
function expectSound(found: readonly Improvement[]): void {
  for (const { keyResult } of found) expect(lintKeyResult(keyResult, { preset: 'strict' })).toEqual([])
  const names = found.map(({ keyResult }) => keyResult.metric)
  expect(new Set(names).size).toBe(names.length)
  const ids = found.flatMap(({ metric }) => metric?.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
}

test.each([
  ['提高客户满意度', 'saas-software', '客户满意度'],
  ['Increase customer satisfaction', 'saas-software', 'customer satisfaction'],
  ['提升 customer health score，CSM 团队', 'saas-software', 'customer health score'],
  ['Cut cost per repair to TBD (ERP)', 'automotive', 'cost per repair'],
  ['采购成本降低（　　）%', 'manufacturing', '采购成本'],
  ['Lower scrap on the stamping line, production engineering', 'manufacturing', 'scrap on the stamping line'],
  ['提高代理人留存', 'insurance', '代理人留存'],
  ['Reduce time to hire ASAP', 'cross-industry', 'time to hire'],
])('%s (%s): the metric that the text names stays, in its own words', (text, pack, metric) => {
  expect(metricsFor(text, pack)[0]).toBe(metric)
})

test.each([
  ['上线会员系统', 'ecommerce-dtc', '会员系统的目标用户周使用率'],
  ['launch the supplier portal!!', 'cross-industry', 'weekly use by the intended users of the supplier portal'],
  ['9月31日前上线新版官网', 'cross-industry', '新版官网的访客转化率'],
  ['Launch the new website', 'ecommerce-dtc', 'visitor conversion rate on the new website'],
  ['招聘算法工程师12名，年底前到岗', 'saas-software', '算法工程师的岗位补齐周期'],
  ['Recruit more nurses', 'hospitals-pharma-biotech', 'time to fill for nurses'],
  ['组织5场投资者沟通会', 'energy-storage-batteries', '投资者沟通会的会后 30 天内采取下一步的参会者占比'],
  ['Close our Series B', 'saas-software', 'cash runway'],
  ['提交1类新药注册申请资料', 'hospitals-pharma-biotech', '主管部门提出的补正问题数'],
  ['Submit the IND application for candidate 301', 'hospitals-pharma-biotech', 'questions raised by the authority'],
  ['大幅提升视频号曝光量', 'ecommerce-dtc', '视频号的有效线索转化率'],
  ['Grow Instagram followers to 120k', 'ecommerce-dtc', 'conversion to qualified leads from Instagram followers'],
  ['培训200名店长', 'ecommerce-dtc', '店长的技能考核一次通过率'],
  ['Train 200 store managers on the new POS', 'ecommerce-dtc', 'first-attempt pass rate of the skills check'],
  ['完善客户投诉处理SOP', 'cross-industry', '抽查执行符合率'],
  ['Refine the escalation playbook', 'cross-industry', 'spot-check adherence to the escalation playbook'],
  ['完成MES二期切换', 'manufacturing', '已在新环境办理的业务占比'],
  ['Complete core-banking cutover', 'banking-fintech', 'share of work done in the new environment'],
  ['搞好银企关系', 'banking-fintech', '关键对口人评分'],
  ['Build stronger relationships with hospital buyers', 'cross-industry', 'relationship score given by key contacts'],
  ['把安全第一的理念落到每个班组', 'manufacturing', '损工伤害率'],
  ['Pay down technical debt', 'saas-software', 'change failure rate'],
  ['加强患者隐私保护', 'digital-health', '患者的高危漏洞修复时长'],
  ['Strengthen data privacy', 'digital-health', 'time to fix critical vulnerabilities'],
])('%s (%s): among what should change then is %s', (text, pack, metric) => {
  expect(metricsFor(text, pack).filter((name) => name?.includes(metric))).toHaveLength(1)
})

test.each([
  ['将一次合格率提升到 97%', 'manufacturing', { target: 97, unit: '%' }],
  ['NPS（当前32）要往上走，Q2', 'saas-software', { baseline: 32, deadline: 'Q2' }],
  ['Complaint rate 2.1% → 1.2%, with a much better experience', 'saas-software', { baseline: 2.1, target: 1.2 }],
  ['Reduce response time from ? min to 5 min', 'saas-software', { target: 5, unit: 'min' }],
  ['减少夜班工伤次数，EHS台账统计', 'manufacturing', { dataSources: ['EHS台账'], direction: 'decrease' }],
  ['Lift conversion on the pricing page, owner: web lead', 'saas-software', { owner: 'web lead' }],
])('%s: what the text says of values, source, owner and date stays', (text, pack, told) => {
  expect(improve(text, { pack, locale: localeOf(text) })[0]?.keyResult).toMatchObject(told)
})

test.each([
  ['车间换模太慢，要改', 'manufacturing', '换型时间'],
  ['Speed up KYC checks', 'banking-fintech', 'time from request to completion of KYC checks'],
  ['Answer customers quicker', 'cross-industry', 'time to first response'],
  ['Install rooftops quicker', 'cross-industry', 'time to install rooftops'],
  ['财务月结加快', 'cross-industry', '财务的月结天数'],
  ['重点图书按时出版', 'cross-industry', '重点图书按首次承诺日期完成的占比'],
  ['Close out CAPAs on time', 'cross-industry', 'share of CAPAs closed on time'],
])('%s (%s): words of speed and punctuality lead first to %s', (text, pack, metric) => {
  expect(metricsFor(text, pack)[0]).toContain(metric)
})

test.each([
  ['压降不良', 'banking-fintech', '不良贷款率'],
  ['压降不良', 'manufacturing', '客户端缺陷率'],
  ['做好大客户续费', 'saas-software', '到期续约率'],
  ['库存别压太多', 'cross-industry', '库存周转天数'],
  ['Strengthen relationships with key accounts', 'cross-industry', 'relationship score given by key contacts'],
])('%s (%s): the industry and the head noun decide that it means %s', (text, pack, metric) => {
  expect(metricsFor(text, pack)[0]).toBe(metric)
})

test.each([
  ['设备老是坏，加强保养', 'manufacturing'],
  ['Migrate everything to the cloud', 'cross-industry'],
  ['Roll out 5S across all plants', 'cross-industry'],
  ['Get permits approved sooner', 'cross-industry'],
])('%s: a metric is not narrowed by words that are more than a name', (text, pack) => {
  for (const name of metricsFor(text, pack)) expect(name).not.toMatch(/老|everything|across|approved sooner/u)
})

test.each([
  ['减少夜班漏岗', '%'],
  ['Fewer typing slips', '%'],
  ['缩短患者等待时间', 'min'],
  ['Lower our office energy bill', 'USD'],
  ['年度营收计划完成率达到105%', '%'],
])('%s: the first is counted in %s', (text, unit) => {
  expect(improve(text, { pack: 'cross-industry', locale: localeOf(text) })[0]?.keyResult.unit).toBe(unit)
})

test('a target over 100% stays, and who answers is no word of how often', () => {
  const [plan] = improve('年度营收计划完成率达到105%，财务部', { pack: 'cross-industry', locale: 'zh-CN' })
  expect(plan?.keyResult).toMatchObject({ target: 105, owner: '财务部' })
  const late = improve('Deliver on time, every time', { pack: 'logistics-supply-chain', locale: 'en' })
  for (const { keyResult } of late) expect(keyResult.owner).not.toContain('every time')
})

test('a source that the text gives stands where the metric can come from it, and the date stands in the sentence', () => {
  const found = improve('NPS从30提升到42（季度调研），进一步增强品牌影响力', {
    pack: 'cross-industry',
    locale: 'zh-CN',
  })
  expect(found.map(({ keyResult }) => keyResult.dataSources?.includes('季度调研'))).toEqual([true, false, false])
  expect(found[0]?.keyResult.text).toMatch(/^季度末前，NPS/u)
})

test('a metric of another industry is answered for by a role that fits anywhere', () => {
  const owners = improve('Deliver faster', { pack: 'cross-industry', locale: 'en' }).map(
    ({ keyResult }) => keyResult.owner,
  )
  expect(owners).not.toContain('Software test lead')
  expect(new Set(owners)).toEqual(new Set(['process owner', 'head of projects']))
})

test('two measures of the same take one place', () => {
  const names = metricsFor('Get subscriber churn (4.1% today) down', 'telecom-media-gaming')
  expect(names.filter((name) => name?.includes('churn'))).toHaveLength(1)
})

test('a metric called like a known one comes with its definition; a metric nobody knows comes without', () => {
  const options = { pack: 'manufacturing', locale: 'zh-CN' } as const
  expect(improve('将一次合格率提升到 97%', options)[0]).toMatchObject({
    because: 'own words',
    metric: { id: 'mf-fpy' },
  })
  expect(improve('提高焊点饱满率', options)[0]).toMatchObject({ because: 'own words', metric: null })
})

test('the form has gaps for values, and for source and owner that nothing is known of', () => {
  const [known] = improve('Increase customer satisfaction', { pack: 'saas-software', locale: 'en' })
  expect(known?.form).toMatch(
    /^Increase customer satisfaction from \[baseline\] to \[target\] \(source: .+; owner: .+\)$/u,
  )
  const [unknown] = improve('提高焊点饱满率', { pack: 'saas-software', locale: 'zh-CN' })
  expect(unknown?.form).toBe('焊点饱满率从[基线]提升至[目标]（取数：[系统]，负责人：[角色]）')
})

test.each(['', 'qzx', '？？？', '做好工作', 'Be better', 'Strive for excellence', '再创辉煌'])(
  '%j says nothing of what should change: there are none',
  (text) => {
    expect(improve(text, { pack: 'manufacturing', locale: localeOf(text) })).toEqual([])
  },
)

test('a text in the other language still gets metrics in the language asked for', () => {
  const [first] = improve('提升用户体验', { pack: 'saas-software', locale: 'en' })
  expect(isChinese(JSON.stringify(first?.keyResult))).toBe(false)
})

describe('the outcomes of kinds of work', () => {
  const outcomes = outcomeKinds.flatMap(({ outcomes }) => outcomes)
  const ids = [
    ...outcomes.map(({ metric }) => metric.id),
    ...packs.flatMap(({ metrics }) => metrics.map(({ id }) => id)),
  ]

  test('have ids of their own, units and sources that can be named, and values within bounds', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const { metric, baseline, target } of outcomes) {
      expect(unitIds).toContain(metric.unit)
      expect(metric.dataSources.filter((name) => !hasDataSourceLabel(name))).toEqual([])
      expect(Math.sign(target - baseline)).toBe(metric.direction === 'higher' ? 1 : -1)
      const [low, high] = metric.bounds
      expect(Math.min(baseline, target)).toBeGreaterThanOrEqual(low ?? -Infinity)
      expect(Math.max(baseline, target)).toBeLessThanOrEqual(high ?? Infinity)
    }
  })

  test('rest on metrics of the cross-industry pack that some key result shows', () => {
    for (const id of outcomeKinds.flatMap(({ known }) => known)) expect(knowledge.metricOf(id).id).toBe(id)
  })

  test.each(locales)('are in words of their own in %s: no two kinds are spoken of alike', (locale) => {
    const said = outcomeKinds.flatMap((kind) => kind.said[locale])
    expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([])
    const names = outcomes.map(({ metric }) => metric.name[locale])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(outcomeKinds)('$id: each is clean under strict in both languages', ({ outcomes: own, owner }) => {
    for (const one of own) {
      for (const locale of locales) {
        const shown = { id: 'KR1', deadline: '2027-03-31', locale }
        const keyResult = keyResultOf(outcomePattern(one, owner), one.metric, shown)
        expect(lintKeyResult(keyResult, { preset: 'strict' })).toEqual([])
      }
    }
  })
})

describe('whatever is said', () => {
  const words = outcomeKinds.flatMap(({ said }) => [...said['zh-CN'], ...said.en])
  const pieces = fc.oneof(
    fc.constantFrom(
      ...words,
      '提升',
      '完成',
      'Launch the',
      'Increase',
      '从3%到5%',
      'by 20%',
      '（',
      '[x]',
      '，',
      '负责人：',
      'Q5',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join(' ')),
    fc.string(),
  )
  const requests = [
    texts,
    fc.constantFrom(...packs),
    fc.constantFrom(...locales),
    fc.integer({ min: 0, max: 6 }),
  ] as const

  test('the candidates are few, clean under strict and distinct', () => {
    fc.assert(
      fc.property(...requests, (text, { id }, locale, limit) => {
        const found = improve(text, { pack: id, locale, limit })
        expect(found.length).toBeLessThanOrEqual(limit)
        expectSound(found)
      }),
      { numRuns: 150 },
    )
  })

  test('a text as long as a book is read like its beginning', () => {
    const text = '提高客户满意度，'.repeat(40_000)
    const options = { pack: 'saas-software', locale: 'zh-CN' } as const
    expect(improve(text, options)).toEqual(improve(text.slice(0, 400), options))
  })
})
