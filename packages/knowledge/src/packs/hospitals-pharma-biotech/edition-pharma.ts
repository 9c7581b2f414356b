import type { Edition } from '@okr/core/pack'
import { pharmaOverview } from './edition-pharma-overview.ts'
import { pharmaPhases } from './edition-pharma-phases.ts'
import { pharmaPractices } from './edition-pharma-practices.ts'
import { pharmaYear } from './edition-pharma-year.ts'
import { pharmaFunctions } from './functions-pharma.ts'
import { pharmaHandovers } from './handovers.ts'
import { evidenceThemes } from './themes-evidence.ts'
import { pharmaThemes } from './themes-pharma.ts'
import { transferableCases } from './transferable.ts'

/** What the pack says to drug makers, biotech and contract research. */
export const pharma: Edition = {
  id: 'pharma',
  aliases: {
    'zh-CN': [
      '制药',
      '药企',
      '药业',
      '药厂',
      '生物医药',
      '生物制药',
      '生物技术',
      '医药研发',
      '创新药',
      '仿制药',
      '疫苗',
      '临床试验',
      'CRO',
      'CDMO',
    ],
    en: [
      'pharma',
      'pharmaceutical',
      'drug maker',
      'drug manufacturer',
      'biotech',
      'biopharma',
      'biopharmaceutical',
      'vaccine maker',
      'contract research',
      'clinical trials',
      'CRO',
      'CDMO',
    ],
  },
  companyTypes: [],
  withoutCases: [
    'wuxi-ninth-hospital-nursing',
    'nhs-four-hour-target',
    'zigong-third-hospital',
    'va-wait-times',
    'healthcare-gov-rescue',
    'va-digital',
    'lumeris',
    'nuna',
    'inception-health',
    'humana-bold-goal',
    'possible-nepal',
    'inteleos',
    'gates-foundation',
  ],
  parts: {
    ...pharmaOverview,
    ...pharmaPhases,
    ...pharmaPractices,
    ...pharmaYear,
    functions: pharmaFunctions,
    handovers: pharmaHandovers,
    transferableCases,
    themes: [...pharmaThemes, ...evidenceThemes],
    terms: {
      industry: { 'zh-CN': '医药研发与制造', en: 'pharma and biotech' },
      flow: { 'zh-CN': '药品从研发、临床到放行的链条', en: 'the chain from laboratory and trial to released batch' },
      pilotScope: {
        'zh-CN': '一条产线或一个临床项目及其 QA 团队',
        en: 'one production line or trial team with its QA',
      },
      systems: { 'zh-CN': 'LIMS、QMS 与 CTMS', en: 'LIMS, QMS and the trial system' },
      forum: { 'zh-CN': '每周项目与质量例会', en: 'the weekly project and quality meeting' },
      guardrail: { 'zh-CN': '药品质量与受试者安全', en: 'product quality and participant safety' },
      frontline: { 'zh-CN': '操作员、检验员与临床监查员', en: 'operators, analysts and clinical monitors' },
      customer: {
        'zh-CN': '患者、受试者与用药医院',
        en: 'patients, trial participants and hospitals using the medicine',
      },
      sponsor: { 'zh-CN': '总经理', en: 'the general manager' },
      dataOwner: { 'zh-CN': '质量部门的数据负责人', en: 'the quality unit’s data lead' },
      leadingMetric: { 'zh-CN': '偏差按期关闭率', en: 'deviations closed on time' },
      laggingMetric: { 'zh-CN': '批次接受率或数据库按期锁库率', en: 'lot acceptance or databases locked on time' },
      gaming: {
        'zh-CN': '在原始记录之外补改、把根因写成操作失误、放宽入组资格',
        en: 'corrections outside the original record, “operator error” as root cause and loosened eligibility',
      },
      season: {
        'zh-CN': '药监检查、年度停产检修和年末赶批',
        en: 'regulatory inspections, plant shutdowns and year-end batches',
      },
    },
    governance: [
      {
        text: {
          'zh-CN':
            '季度取舍由总经理主持的项目与质量例会定，研发、临床、生产、注册各出一人；QA 有一票否决，放行结论和受试者资格不上会表决。',
          en: 'The project and quality meeting, chaired by the general manager, decides each quarter with development, clinical, production and registration; QA holds a veto, and release or eligibility is never voted on.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            'QA 可停线，首席医学官可暂停筛选，药物警戒负责人可要求立即评估信号；数据完整性疑点 24 小时内报到总经理，CRO 同时报申办方。',
          en: 'QA may stop a line, the chief medical officer pause screening, the head of drug safety call an immediate signal review; data-integrity doubts reach the general manager within a day, and a CRO’s sponsor too.',
        },
        sources: [],
      },
    ],
  },
}
