import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'trials',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['临床试验', '入组', '受试者'],
    en: ['clinical trial', 'enrolment of patients', 'enroll patients', 'enrol patients', 'trial sites'],
  },
  measured: { 'zh-CN': ['入组'], en: ['enrol'] },
  owner: { 'zh-CN': '临床运营负责人', en: 'head of clinical operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-enrolment-on-plan',
        name: { 'zh-CN': '入组进度达成率', en: 'Enrolment against plan' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '实际入组人数 ÷ 计划入组人数 × 100',
          en: 'participants enrolled / participants planned to date × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CTMS'],
        pitfall: { 'zh-CN': '放宽入排标准要走方案修订', en: 'Looser criteria need a protocol amendment' },
      },
      relation: 'in',
      baseline: 70,
      target: 92,
    },
    {
      metric: {
        id: 'out-protocol-deviations',
        name: { 'zh-CN': '每百名受试者方案偏离数', en: 'Protocol deviations per 100 participants' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '方案偏离数 ÷ 受试者人数 × 100', en: 'protocol deviations / participants × 100' },
        unit: 'count',
        direction: 'lower',
        kind: 'guardrail',
        bounds: [0, null],
        dataSources: ['CTMS'],
        pitfall: { 'zh-CN': '不报偏离就没有偏离', en: 'Unreported is not absent' },
      },
      relation: 'in',
      baseline: 14,
      target: 7,
    },
  ],
}
