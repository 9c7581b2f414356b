import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'record-quality',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['病历', '病案', '护理记录'],
    en: ['medical record', 'patient record', 'clinical documentation', 'case notes'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '病案质量负责人', en: 'head of clinical records' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-records-complete',
        name: { 'zh-CN': '归档病历甲级率', en: 'Share of records that pass the quality review' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '质控评为甲级的归档病历数 ÷ 抽查归档病历数 × 100',
          en: 'records that pass the review / records reviewed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['EHR', 'audit reports'],
        pitfall: { 'zh-CN': '样本随机抽', en: 'Draw the sample at random' },
      },
      relation: null,
      baseline: 84,
      target: 95,
    },
    {
      metric: {
        id: 'out-records-on-time',
        name: { 'zh-CN': '病历按时完成率', en: 'Share of records completed on time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '规定时限内完成的病历数 ÷ 应完成病历数 × 100',
          en: 'records completed within the set time / records due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['EHR'],
        pitfall: { 'zh-CN': '补记时间要留痕', en: 'Late entries stay visible' },
      },
      relation: null,
      baseline: 72,
      target: 93,
    },
  ],
}
