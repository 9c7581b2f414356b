import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { handovers, tasks } from './handovers.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'
import { transferableCases } from './transferable.ts'

export const pack: Pack = {
  id: 'professional-services',
  version: '2026.11.2',
  name: { 'zh-CN': '专业服务', en: 'Professional services' },
  aliases: {
    'zh-CN': [
      '专业服务',
      '专业服务机构',
      '管理咨询',
      '咨询公司',
      '咨询业',
      '咨询服务',
      '律师事务所',
      '律所',
      '法律服务',
      '会计师事务所',
      '会计服务',
      '审计服务',
      '税务代理',
      '工程咨询',
      '工程设计',
      '设计院',
      '广告公司',
      '公关公司',
      '营销代理',
      '创意代理',
      '服务外包',
      '流程外包',
      'IT 外包',
      '系统集成商',
      'BPO',
    ],
    en: [
      'professional services',
      'consulting',
      'consultancy',
      'management consulting',
      'law firm',
      'legal services',
      'accounting firm',
      'accountancy practice',
      'audit firm',
      'tax advisory',
      'engineering consultancy',
      'engineering design firm',
      'architecture practice',
      'digital agency',
      'advertising agency',
      'marketing agency',
      'creative agency',
      'PR agency',
      'outsourcing',
      'business process outsourcing',
      'BPO',
      'IT services',
      'systems integrator',
      'staffing firm',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  themes,
  functions,
  handovers,
  tasks,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases,
}
