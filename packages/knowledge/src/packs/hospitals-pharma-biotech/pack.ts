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
import { sharedCases } from './transferable.ts'
import { year } from './year.ts'

export const pack: Pack = {
  id: 'hospitals-pharma-biotech',
  version: '2026.11.2',
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
  transferableCases: sharedCases,
  editions: [hospital, pharma],
}
