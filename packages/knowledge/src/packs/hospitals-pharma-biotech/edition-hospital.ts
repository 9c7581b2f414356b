import type { Edition } from '@okr/core/pack'
import { hospitalOverview } from './edition-hospital-overview.ts'
import { hospitalPhases } from './edition-hospital-phases.ts'
import { hospitalPractices } from './edition-hospital-practices.ts'
import { hospitalYear } from './edition-hospital-year.ts'
import { hospitalFunctions } from './functions-hospital.ts'
import { hospitalHandovers } from './handovers.ts'
import { operations } from './operations.ts'
import { imaging, medicalAffairs, quality, surgery } from './roles.ts'
import { hospitalThemes } from './themes-hospital.ts'

/** Standards of the pack that concern hospitals, by their sources. */
const concerning = new Set([
  'healthpolicy-2020-tertiary-hospital',
  'nhsa-2021-drg-dip-plan',
  'cms-1518-f-hrrp',
  'who-2009-hand-hygiene-manual',
  'edba-2018-definitions',
])

/** What the pack says to hospitals and clinics. */
export const hospital: Edition = {
  id: 'hospital',
  aliases: {
    'zh-CN': [
      '医院',
      '三甲',
      '三级医院',
      '二级医院',
      '综合医院',
      '专科医院',
      '中医院',
      '妇幼保健院',
      '康复医院',
      '护理院',
      '诊所',
      '门诊',
      '医疗中心',
      '医疗集团',
      '医联体',
      '医共体',
      '卫生院',
      '社区卫生',
      '口腔连锁',
      '医疗机构',
    ],
    en: [
      'hospital',
      'hospitals',
      'clinic',
      'clinics',
      'medical centre',
      'medical center',
      'health centre',
      'health center',
      'health system',
      'NHS trust',
      'dental practice',
      'dental chain',
      'nursing home',
      'care home',
      'healthcare provider',
    ],
  },
  companyTypes: ['healthcare-provider'],
  withoutCases: ['roche-team-goals', 'swiss-pharma-ums', 'womens-health-spinoff', 'humana-bold-goal'],
  parts: {
    terms: {
      industry: { 'zh-CN': '医院与诊所', en: 'hospitals and clinics' },
      flow: { 'zh-CN': '患者从预约到出院随访的路径', en: 'the patient’s path from booking to follow-up' },
      pilotScope: {
        'zh-CN': '一个病区或门诊单元及其药学、检验团队',
        en: 'one ward or clinic with its pharmacy and laboratory',
      },
      systems: { 'zh-CN': 'HIS、电子病历、LIS 与病案系统', en: 'HIS, the EHR, LIS and the coding system' },
      forum: { 'zh-CN': '每周医疗质量例会', en: 'the weekly quality meeting' },
      guardrail: { 'zh-CN': '患者安全与医疗质量', en: 'patient safety and quality of care' },
      frontline: { 'zh-CN': '医生、护士与医技人员', en: 'doctors, nurses and technicians' },
      customer: { 'zh-CN': '患者和家属', en: 'patients and families' },
      sponsor: { 'zh-CN': '院长', en: 'the hospital director' },
      dataOwner: { 'zh-CN': '质控办主任', en: 'the head of the quality office' },
      leadingMetric: { 'zh-CN': '出院用药核对一次做对率', en: 'discharge drug checks right first time' },
      laggingMetric: { 'zh-CN': '30 天再入院率', en: 'the 30-day readmission rate' },
      gaming: {
        'zh-CN': '改动计时起点、漏报跌倒、分解住院、高套病案编码',
        en: 'moved clock starts, unreported falls, split stays and upcoding',
      },
      season: {
        'zh-CN': '冬季呼吸道疾病高峰、等级评审和年度质量数据上报',
        en: 'winter respiratory peaks, accreditation visits and yearly quality returns',
      },
    },
    ...hospitalOverview,
    systems: [
      {
        name: { 'zh-CN': '医院信息系统（HIS）', en: 'Hospital information system (HIS)' },
        holds: {
          'zh-CN': '挂号、收治、床位、转科与出院时间戳；等候、住院日和床位使用率的口径',
          en: 'Registration, admissions, beds, transfers and discharge times; the word on waits, stay and occupancy',
        },
      },
      {
        name: { 'zh-CN': '电子病历（EMR）', en: 'Electronic health record (EHR)' },
        holds: {
          'zh-CN': '诊断、医嘱、会诊与 MDT 记录、用药核对、出院小结；再入院的原因只能在这里读',
          en: 'Diagnoses, orders, consultations, medication checks, discharge notes; where the cause of a readmission is read',
        },
      },
      {
        name: { 'zh-CN': '检验系统（LIS）', en: 'Laboratory system (LIS)' },
        holds: {
          'zh-CN': '采样到报告的时间、危急值通知、微生物培养结果',
          en: 'Sample-to-report times, critical-value calls, microbiology results',
        },
      },
      {
        name: { 'zh-CN': '影像系统（PACS/RIS）', en: 'Imaging system (PACS/RIS)' },
        holds: {
          'zh-CN': '检查预约、到检与报告时间；各机房时段和住院、门诊占比',
          en: 'Imaging bookings, attendance and report times; slots by machine for inpatients and outpatients',
        },
      },
      {
        name: { 'zh-CN': '手术麻醉系统', en: 'Theatre and anaesthesia system' },
        holds: {
          'zh-CN': '首台开始、接台间隔、取消原因、抗菌药给药时间',
          en: 'First starts, turnover, reasons for cancelling, antibiotic timing',
        },
      },
      {
        name: { 'zh-CN': '病案首页与 DRG/DIP 分组系统', en: 'Coding and DRG grouping system' },
        holds: {
          'zh-CN': '主诊断、手术编码、分组、权重、CMI 与医保扣款；国考取数也常从首页来',
          en: 'Principal diagnoses, procedure codes, groups, weights, case mix index and payer deductions; appraisal figures often start here',
        },
      },
      {
        name: { 'zh-CN': '不良事件与院感监测系统', en: 'Incident and infection surveillance systems' },
        holds: {
          'zh-CN': '跌倒、用药差错、未遂事件、感染病例及其定级',
          en: 'Falls, medication errors, near misses, infections and their grading',
        },
      },
    ],
    standards: operations.standards.filter(({ source }) => source !== null && concerning.has(source)),
    themes: [
      ...hospitalThemes,
      {
        id: 'hp-agreed-plan-sooner',
        objective: {
          'zh-CN': '让复杂病情的患者更早拿到共同商定的治疗方案',
          en: 'Complex patients get an agreed treatment plan sooner',
        },
        rationale: {
          'zh-CN': '会诊慢多半慢在等资料和凑时间；为 MDT 留出固定时段，会占用影像、病理和手术科室的日常排班。',
          en: 'Consultations are slow because files and diaries are; fixed slots for them take time from imaging, pathology and surgical rosters.',
        },
        level: 'department',
        ambition: 'aspirational',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: ['healthcare-provider', 'public-sector'],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: { 'zh-CN': 'MDT 会诊资料', en: 'for files sent to the tumour board' },
            baseline: 64,
            target: 85,
            kind: 'leading',
            owner: medicalAffairs,
            collaborators: [imaging],
          },
          {
            metric: 'gen-decision-lead-time',
            scope: { 'zh-CN': '肿瘤 MDT 会诊', en: 'for tumour-board plans' },
            baseline: 6,
            target: 3,
            kind: 'leading',
            owner: medicalAffairs,
            collaborators: [imaging, surgery],
          },
          {
            metric: 'gen-lead-time',
            scope: { 'zh-CN': '肺癌患者从首诊到开始治疗的', en: 'from first visit to treatment in lung cancer' },
            baseline: 32,
            target: 24,
            kind: 'lagging',
            owner: surgery,
            collaborators: [medicalAffairs, imaging],
          },
          {
            metric: 'hp-readmission-30',
            scope: { 'zh-CN': '胸外科', en: 'in thoracic surgery' },
            baseline: null,
            target: 9,
            kind: 'guardrail',
            owner: quality,
            collaborators: [surgery],
          },
        ],
      },
    ],
    ...hospitalPractices,
    ...hospitalPhases,
    ...hospitalYear,
    functions: hospitalFunctions,
    handovers: hospitalHandovers,
  },
}
