import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'case-work',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['办案', '案件', '诉讼', '案卷'],
    en: ['litigation', 'court case', 'caseload', 'lawsuit', 'legal matters'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '业务质量负责人', en: 'head of practice quality' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-matter-review',
        name: { 'zh-CN': '案件质量抽查优良率', en: 'Share of matters rated good in the review' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '抽查评为良好及以上的案件数 ÷ 抽查案件数 × 100',
          en: 'matters rated good or better / matters reviewed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['audit reports'],
        pitfall: { 'zh-CN': '评查人与承办人分开', en: 'Reviewer and handler must differ' },
      },
      relation: null,
      baseline: 62,
      target: 80,
    },
    {
      metric: {
        id: 'out-matter-on-time',
        name: { 'zh-CN': '关键期限全部守住的案件占比', en: 'Share of matters with every deadline met' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '无逾期的在办案件数 ÷ 在办案件数 × 100',
          en: 'matters in hand without a missed deadline / matters in hand × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CLM'],
        pitfall: { 'zh-CN': '申请延期不算无逾期', en: 'An extension is a missed deadline' },
      },
      relation: null,
      baseline: 86,
      target: 97,
    },
  ],
}
