import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { guardrails, seasonality, standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'

/** What holds in any industry: for industries without a pack of their own, and home of the general cases and metrics. */
export const pack: Pack = {
  id: 'cross-industry',
  version: '2026.11.2',
  name: { 'zh-CN': '跨行业通用', en: 'Cross-industry' },
  aliases: {
    'zh-CN': [
      '跨行业',
      '各行各业',
      '通用行业',
      '综合性企业',
      '多元化集团',
      '多元化企业',
      '其他行业',
      '不限行业',
      '未分类行业',
      '通用企业',
    ],
    en: [
      'cross-industry',
      'any industry',
      'all industries',
      'general business',
      'diversified group',
      'other industry',
      'industry-agnostic',
      'multi-industry',
      'not listed',
      'generic organisation',
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
      case: 'zalando',
      reason: {
        'zh-CN': '先在约 80 人的部门起步，再培养内部教练；任何行业从试点走向推广都会遇到同样的审阅瓶颈。',
        en: 'It began with a department of about 80 and trained internal coaches; every roll-out meets the same review bottleneck.',
      },
    },
    {
      case: 'siroop',
      reason: {
        'zh-CN': '每周约 15 分钟过完 KR，说明 Check-in 不必另开长会。',
        en: 'Weekly reviews of about 15 minutes show that a check-in needs no long meeting.',
      },
    },
    {
      case: 'sears-holdings',
      reason: {
        'zh-CN': '少有的大规模企业自有研究，数字可看但须注明出自企业自己。',
        en: 'A rare large study by the employer itself; read its figures as such.',
      },
    },
    {
      case: 'huawei-okr',
      reason: {
        'zh-CN': '由参与设计的人讲述大型组织怎样自建 OKR 方法：起因是对绩效管理的不满。',
        en: 'A large organisation’s own method, told by one of its designers: complaints about performance management set it off.',
      },
    },
    {
      case: 'toyota-bridgestone-hoshin',
      reason: {
        'zh-CN': '方针管理的“接球”是双向对齐的现成做法，不限制造业。',
        en: 'Hoshin’s catchball is a ready way to align in both directions, in any industry.',
      },
    },
  ],
}
