import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { hoshinCases } from './cases-hoshin.ts'
import { industrialCases } from './cases-industrial.ts'
import { rolloutCases } from './cases-rollouts.ts'
import { unitCases } from './cases-units.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { seasonality } from './seasonality.ts'
import { themes } from './themes.ts'
import { operationsThemes } from './themes-operations.ts'

export const pack: Pack = {
  id: 'manufacturing',
  version: '2026.11.2',
  name: { 'zh-CN': '智能制造与离散制造', en: 'Smart and discrete manufacturing' },
  aliases: {
    'zh-CN': [
      '制造',
      '智能制造',
      '离散制造',
      '装备制造',
      '高端装备',
      '机械制造',
      '机械加工',
      '精密加工',
      '零部件制造',
      '工程机械',
      '机床',
      '工业机器人',
      '自动化设备',
      '非标自动化',
      '电子制造',
      '家电制造',
      '钣金加工',
      '模具制造',
      '智能工厂',
      '工业互联网',
      '工业 4.0',
      '制造业',
    ],
    en: [
      'manufacturing',
      'smart manufacturing',
      'discrete manufacturing',
      'industrial manufacturing',
      'machinery',
      'machine building',
      'mechanical engineering',
      'equipment manufacturing',
      'machine tools',
      'industrial automation',
      'industrial robots',
      'smart factory',
      'industry 4.0',
      'electronics manufacturing',
      'contract manufacturing',
      'precision machining',
      'component supplier',
      'home appliances manufacturing',
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
  guardrails: ['mf-ltifr', 'mf-fpy', 'mf-otd'],
  seasonality,
  themes: [...themes, ...operationsThemes],
  functions,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases: [...rolloutCases, ...industrialCases, ...unitCases, ...hoshinCases, ...cases],
  transferableCases: [
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究显示换工具解决不了目标难定、难度量；工厂同样要先投 MES 取数管道，再买 OKR 软件。',
        en: 'A peer-reviewed study finds goals hard to set and measure whatever the tool; plants, too, should fund MES data pipelines before OKR software.',
      },
    },
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '等候天数与奖金挂钩后被改写，正如承诺交期被改写：准时交付率写进 KR 前先定首次承诺日规则。',
        en: 'Waiting times tied to pay were rewritten, as promise dates are: settle the first-promise rule before on-time delivery becomes a key result.',
      },
    },
    {
      case: 'spotify',
      reason: {
        'zh-CN': '它取消了个人 OKR；倒班产线更不该给操作工逐人写，目标止于产线和职能团队。',
        en: 'It dropped individual OKRs; writing them per shift operator makes even less sense. Stop at line and functional teams.',
      },
    },
    {
      case: 'inovateus',
      reason: {
        'zh-CN': '每日十分钟短会加周会、月会的固定节奏，与班前会、产销会、经营会三层例会可一一对应。',
        en: 'Daily ten-minute huddles with weekly and monthly meetings match shift-start talk, sales-and-production meeting and monthly review.',
      },
    },
    {
      case: 'lichtblick',
      reason: {
        'zh-CN': '约 900 人，与中大型工厂相当；立项前先问要用到哪些团队、对方有没有余力，正适合工程变更和新品导入。',
        en: 'About 900 people, like many mid-sized plants; asking which teams a project needs, and their capacity, suits engineering change and new products.',
      },
    },
  ],
}
