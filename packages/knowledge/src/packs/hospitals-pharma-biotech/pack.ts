import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { hospital } from './edition-hospital.ts'
import { pharma } from './edition-pharma.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { practices } from './practices.ts'
import { themes } from './themes.ts'
import { year } from './year.ts'

export const pack: Pack = {
  id: 'hospitals-pharma-biotech',
  version: '2026.11.1',
  name: { 'zh-CN': '医院与医药研发制造', en: 'Hospitals, pharma and biotech' },
  aliases: {
    'zh-CN': [
      '医院',
      '公立医院',
      '民营医院',
      '三甲医院',
      '附属医院',
      '大学附属医院',
      '医院集团',
      '连锁诊所',
      '口腔连锁',
      '康复医院',
      '护理院',
      '制药',
      '药企',
      '医药',
      '生物医药',
      '生物技术',
      '生物制药',
      '创新药',
      '仿制药',
      '疫苗',
      'CRO',
      'CDMO',
      '临床试验',
      '医药研发外包',
    ],
    en: [
      'hospital',
      'hospitals',
      'clinic',
      'clinics',
      'health system',
      'university hospital',
      'teaching hospital',
      'medical centre',
      'dental chain',
      'nursing home',
      'care home',
      'pharma',
      'pharmaceutical',
      'drug maker',
      'biotech',
      'biopharma',
      'biopharmaceutical',
      'vaccine maker',
      'CRO',
      'contract research',
      'CDMO',
      'clinical trials',
      'life sciences',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  ...year,
  themes,
  functions,
  ...practices,
  ...phases,
  cases,
  transferableCases: [
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '数量目标加薪酬压力，逼出的是擅自开户；医院的候诊、药企的入组和关偏差，走的是同一条路。',
        en: 'Volume targets plus pay pressure produced unauthorised accounts; waits, enrolment and closed deviations go the same way.',
      },
    },
    {
      case: 'cerebral-prescribing-metrics',
      reason: {
        'zh-CN': '把医生的处方判断写成经营指标的下场；检查开单率、手术量与入组资格同样不能当目标。',
        en: 'What follows when prescribing becomes a business metric; test orders, operations and eligibility are no targets either.',
      },
    },
    {
      case: 'medtech-maker-lean-okr',
      reason: {
        'zh-CN': '同在强监管之下的医疗器械厂，OKR 与精益并用，药厂可借它的分工。',
        en: 'A regulated device maker running OKRs beside lean: a division of labour drug plants can borrow.',
      },
    },
  ],
  editions: [hospital, pharma],
}
