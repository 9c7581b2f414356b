import type { Edition } from '@okr/core/pack'
import { handovers } from './edition-life-handovers.ts'
import { lifeOverview } from './edition-life-overview.ts'
import { phases } from './edition-life-phases.ts'
import { practices } from './edition-life-practices.ts'
import { lifeThemes } from './edition-life-themes.ts'
import { said } from './edition-said.ts'
import { lifeFunctions, lifeYear } from './edition-year.ts'
import { challenges } from './overview.ts'
import { pitfalls } from './pitfalls.ts'
import { themes } from './themes.ts'

/** Themes of the pack that fit a life or health insurer as they stand. */
const shared = new Set([
  'in-policies-that-last',
  'in-one-touch-servicing',
  'in-simple-claims-online',
  'in-digital-trust',
  'in-broker-first-call',
])

const parts: Edition['parts'] = {
  ...lifeOverview,
  ...phases,
  ...lifeYear,
  functions: lifeFunctions,
  handovers,
  terms: {
    industry: { 'zh-CN': '人身保险业', en: 'life and health insurance' },
    flow: {
      'zh-CN': '从需求分析、投保核保到续期保全与给付的链路',
      en: 'the chain from needs analysis through issue and premium collection to benefit payment',
    },
    pilotScope: {
      'zh-CN': '一家分公司的保全服务及其续期、客服两个团队',
      en: 'policy servicing in one branch with its premium collection and service teams',
    },
    systems: {
      'zh-CN': '保单系统、代理人管理系统、理赔系统和精算数据集市',
      en: 'policy administration, agency management, the claims system and the actuarial data mart',
    },
    forum: { 'zh-CN': '每周业务品质例会', en: 'the weekly business quality meeting' },
    guardrail: {
      'zh-CN': '偿付能力、适当销售和应付尽付',
      en: 'solvency, suitable sales and payment of valid benefits',
    },
    frontline: {
      'zh-CN': '代理人、核保员、保全员和理赔员',
      en: 'agents, underwriters, policy servicing staff and claims assessors',
    },
    customer: { 'zh-CN': '投保人、被保险人和受益人', en: 'policyholders, the insured and beneficiaries' },
    sponsor: { 'zh-CN': '分管个险与运营的副总经理', en: 'the deputy chief executive for agency and operations' },
    dataOwner: { 'zh-CN': '精算数据负责人', en: 'the head of actuarial data' },
    leadingMetric: { 'zh-CN': '犹豫期退保率', en: 'free-look cancellation rate' },
    laggingMetric: { 'zh-CN': '13 个月继续率', en: '13-month persistency' },
    gaming: {
      'zh-CN': '靠自保件和亲友单撑继续率、代缴一期保费拖过考核点、劝客户过了犹豫期再退',
      en: 'own and family policies, premiums paid for customers to pass a test date, and cancellations talked past the free-look period',
    },
    season: { 'zh-CN': '上年末到一季度的开门红', en: 'the sales drive from year-end through the first quarter' },
  },
  whyOkr: [
    said(
      '寿险卖的是几十年的承诺，队伍却按月算首年保费。OKR 让渠道、核保、续期与理赔先认同一个客户留得住的结果，再谈规模。',
      'Life insurance sells decades of promise while the sales force counts first-year premium by the month. OKRs make channel, underwriting, collection and claims agree on customers who stay, then on volume.',
    ),
    said(
      '继续率要等十三个月，给付要等多年；季度里能动的是犹豫期退保、回访问题、投保资料一次合格和孤儿单分派。先改领先指标，再等结果来对账。',
      'Persistency takes thirteen months and benefits take years. A quarter can move free-look cancellations, call-back problems, complete applications and orphan reassignment; results settle the account later.',
    ),
    said(
      '佣金、基本法、精算假设和总部下达的机构计划一经发布就难改；OKR 不动它们，只定这 13 周先修销售品质、保全还是给付。',
      'Commission, agency rules, actuarial assumptions and branch plans are hard to reopen once issued. OKRs leave them alone and settle what these 13 weeks repair: sales quality, servicing or benefit payment.',
    ),
  ],
  valueStream: [
    { 'zh-CN': '产品开发与精算假设', en: 'Product development and actuarial assumptions' },
    { 'zh-CN': '增员、培训与渠道管理', en: 'Recruiting, training and channel management' },
    { 'zh-CN': '需求分析与适当性评估', en: 'Needs analysis and suitability' },
    { 'zh-CN': '投保、健康告知与核保', en: 'Application, health disclosure and underwriting' },
    { 'zh-CN': '承保出单、回访与犹豫期', en: 'Issue, call-back and free-look period' },
    { 'zh-CN': '续期收费、保全与孤儿单分派', en: 'Premium collection, policy changes and orphan reassignment' },
    { 'zh-CN': '理赔、给付与健康服务', en: 'Claims, benefits and health services' },
    { 'zh-CN': '资产负债匹配与偿付能力', en: 'Asset-liability matching and solvency' },
  ],
  challenges: [
    ...challenges.filter(({ sources }) => sources.length > 0),
    said(
      '代理人不是员工，银行网点更不是；OKR 管不到他们，只能写在总公司与分公司能改的培训、回访、分派和佣金规则上。',
      'Agents are not employees, bank branches still less. OKRs do not reach them; they belong on what the company can change: training, call-backs, reassignment and commission rules.',
    ),
    said(
      '开门红把一年的节奏压到一季：人都去冲刺，保全积件、回访抽样、孤儿单分派都往后排，到二季度才在投诉里露面。',
      'The sales drive squeezes the year into a quarter: servicing queues, call-back samples and orphan reassignment wait, and surface as complaints in the second quarter.',
    ),
  ],
  themes: [...themes.filter(({ id }) => shared.has(id)), ...lifeThemes],
  practices,
  // All but those over the combined ratio and case reserves, which life insurers do not steer by.
  pitfalls: [
    ...pitfalls.filter(({ title }) => !/^(?:The combined ratio|Reserves)/.test(title.en)),
    {
      title: { 'zh-CN': '继续率靠垫缴撑过考核点', en: 'Persistency carried past the test date' },
      signal: {
        'zh-CN': '第 13 个月缴费集中在考核前几天，缴费账户与投保人不符，第 14 个月失效与退保突起。',
        en: 'Month-13 premiums arrive just before the test date, payer and policyholder differ, and month 14 brings a jump in lapses.',
      },
      remedy: {
        'zh-CN': '继续率并看第 14 至 16 个月，缴费账户不符的单列；抽样回访由消费者保护做，不由营业部做。',
        en: 'Read persistency with months 14 to 16, list payments from other accounts separately, and let consumer protection, not the branch, make the sample calls.',
      },
      sources: [],
    },
  ],
}

export const life: Edition = {
  id: 'life',
  aliases: {
    'zh-CN': [
      '寿险',
      '人寿',
      '人寿保险',
      '人身险',
      '人身保险',
      '健康险',
      '健康保险',
      '医疗险',
      '重疾险',
      '养老险',
      '年金险',
      '意外险',
    ],
    en: [
      'life insurance',
      'life insurer',
      'life assurance',
      'life and health insurance',
      'health insurance',
      'health insurer',
      'annuity',
      'annuities',
      'pension insurance',
      'critical illness cover',
    ],
  },
  companyTypes: [],
  parts,
}
