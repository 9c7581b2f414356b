import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { charity } from './edition-charity.ts'
import { government } from './edition-government.ts'
import { functions } from './functions.ts'
import { handovers, tasks } from './handovers.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { practices } from './practices.ts'
import { themes } from './themes.ts'
import { year } from './year.ts'

export const pack: Pack = {
  id: 'public-nonprofit',
  version: '2026.11.2',
  name: { 'zh-CN': '政府机构、公共服务与公益组织', en: 'Government, public services and charities' },
  aliases: {
    'zh-CN': [
      '政府',
      '政府机构',
      '政府部门',
      '机关单位',
      '事业单位',
      '公共部门',
      '公共服务',
      '政务服务',
      '智慧政务',
      '数字政府',
      '电子政务',
      '市政',
      '街道社区',
      '公益',
      '公益组织',
      '公益基金会',
      '慈善',
      '慈善基金会',
      '非营利',
      '非营利组织',
      '社会组织',
      '社工机构',
      '志愿服务',
      'NGO',
    ],
    en: [
      'government',
      'government agency',
      'public sector',
      'public services',
      'public administration',
      'civil service',
      'municipality',
      'city council',
      'local government',
      'e-government',
      'digital government',
      'govtech',
      'civic tech',
      'nonprofit',
      'non-profit',
      'charity',
      'charities',
      'foundation',
      'NGO',
      'social enterprise',
      'volunteering',
      'aid organisation',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  ...year,
  themes,
  functions,
  handovers,
  tasks,
  ...practices,
  ...phases,
  cases,
  transferableCases: [
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '数量目标加压力造出擅自开立的账户；办结量、筹款额、个案数压到个人头上，也会造出假办结。',
        en: 'Volume targets under pressure made unauthorised accounts; cases settled, sums raised or visits per head do the same.',
      },
    },
    {
      case: 'gitlab',
      reason: {
        'zh-CN': '先公开、后收回的 OKR：公共机构在公布目标前，先想好哪些能一直公开。',
        en: 'OKRs first public, then withdrawn: before publishing goals decide which can stay public for good.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '独立研究发现中层转译和数据管道最要紧；怎样把年度要点变成一线能改的事，正是难点。',
        en: 'Independent research points to middle managers’ translation and data pipelines: turning a yearly plan into what the front line can change.',
      },
    },
    {
      case: 'yangtianhu-school',
      reason: {
        'zh-CN': '年级组被多个部门垂直派活，处境像街道和基层站所：先退掉几张表，再写目标。',
        en: 'Grade groups take tasks from several departments, as field offices do: drop forms first, then write goals.',
      },
    },
  ],
  editions: [government, charity],
}
