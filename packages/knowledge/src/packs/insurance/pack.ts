import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { life } from './edition-life.ts'
import { property } from './edition-property.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { guardrails, seasonality, standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { pitfalls } from './pitfalls.ts'
import { conclusion, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'insurance',
  version: '2026.11.2',
  name: { 'zh-CN': '保险', en: 'Insurance' },
  aliases: {
    'zh-CN': [
      '保险',
      '保险业',
      '保险公司',
      '寿险',
      '人寿保险',
      '人身险',
      '财险',
      '产险',
      '财产保险',
      '车险',
      '汽车保险',
      '企财险',
      '责任险',
      '农业保险',
      '健康险',
      '医疗险',
      '重疾险',
      '养老险',
      '再保险',
      '银行保险',
      '银保',
      '保险经纪',
      '保险代理',
      '保险中介',
      '互联网保险',
      '保险科技',
      '理赔公估',
      '保险公估',
    ],
    en: [
      'insurance',
      'insurer',
      'insurance company',
      'insurance carrier',
      'life insurance',
      'life insurer',
      'non-life insurance',
      'general insurance',
      'property and casualty',
      'P&C insurer',
      'motor insurance',
      'health insurance',
      'health insurer',
      'reinsurance',
      'reinsurer',
      'insurance broker',
      'insurance brokerage',
      'insurance agency',
      'managing general agent',
      'insurtech',
      'bancassurance',
      'loss adjuster',
      'claims adjusting',
    ],
  },
  terms,
  whyOkr,
  overview,
  valueStream,
  drivers,
  challenges,
  adoption,
  unknowns,
  systems,
  standards,
  metrics,
  guardrails,
  seasonality,
  themes,
  functions,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases: [
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '件数压到人头上的下场：寿险首年保费、结案数若单独评分，也会逼出没人要的保单。',
        en: 'What counting heads does: first-year premium or closed files, scored alone, also produce policies nobody wants.',
      },
    },
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '时效与考核挂钩后起算点被改写；理赔周期先定起止与重开规则，再设目标。',
        en: 'Times tied to appraisal got rewritten start dates; fix start, end and reopening rules before setting a claims target.',
      },
    },
    {
      case: 'cerebral-prescribing-metrics',
      reason: {
        'zh-CN': '把专业判断变成增长指标的反例：核保通过率、拒赔率只能监测，不能发奖金。',
        en: 'The warning against growth metrics on judgement: approval and refusal rates may be watched, never paid.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究显示换工具解决不了目标难量；先连理赔、保单与支付的时间戳再谈软件。',
        en: 'A peer-reviewed study finds tools do not make goals measurable; join claims, policy and payment time stamps first.',
      },
    },
    {
      case: 'db-schenker',
      reason: {
        'zh-CN': '中层理解不足影响认同，培训先给中层：保险的机构总与营业部经理正处在同一位置。',
        en: 'Middle managers who did not understand it hurt buy-in: train branch and regional managers before everyone else.',
      },
    },
  ],
  editions: [property, life],
}
