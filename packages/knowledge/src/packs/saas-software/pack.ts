import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'
import { transferableCases } from './transferable.ts'

export const pack: Pack = {
  id: 'saas-software',
  version: '2026.11.2',
  name: { 'zh-CN': '软件与 SaaS', en: 'Software and SaaS' },
  aliases: {
    'zh-CN': [
      'SaaS',
      '软件与 SaaS',
      '软件即服务',
      '企业软件',
      '企业服务软件',
      '软件公司',
      '软件行业',
      '软件业',
      '软件产品',
      '软件开发',
      '软件与信息技术服务',
      '云软件',
      '订阅软件',
      'B2B 软件',
      'ToB 软件',
      '协同办公软件',
      '管理软件',
      '开发者工具',
      '开源软件公司',
      'PaaS',
    ],
    en: [
      'SaaS',
      'software as a service',
      'software and SaaS',
      'software company',
      'software industry',
      'software vendor',
      'software product company',
      'software development company',
      'enterprise software',
      'B2B software',
      'cloud software',
      'subscription software',
      'independent software vendor',
      'developer tools',
      'open-source software company',
      'PaaS',
      'ISV',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  themes,
  functions,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases,
}
