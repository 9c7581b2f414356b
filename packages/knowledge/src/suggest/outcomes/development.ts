import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'development',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['研发', '新一代', '样机', '原型', '试制', '车型', '新材料', '攻关', '开发', '设计定型'],
    en: ['r&d', 'prototype', 'develop', 'next-generation', 'laborator', 'pilot line', 'design freeze'],
  },
  measured: { 'zh-CN': ['上市', '研发'], en: ['launch', 'development'] },
  owner: { 'zh-CN': '研发负责人', en: 'head of R&D' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-gates-on-time',
        name: { 'zh-CN': '阶段评审按期通过率', en: 'Share of stage gates passed on the planned date' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在计划日期前以既定标准通过的阶段评审数 ÷ 到期的阶段评审数 × 100',
          en: 'stage gates passed by the planned date against the set criteria / gates due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['PLM'],
        pitfall: { 'zh-CN': '带条件通过不算通过', en: 'A conditional pass is no pass' },
      },
      relation: 'of',
      baseline: 55,
      target: 80,
    },
    {
      metric: {
        id: 'out-late-changes',
        name: { 'zh-CN': '定型后设计变更数', en: 'Design changes after freeze' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '设计冻结后批准的变更数', en: 'changes approved after the design freeze' },
        unit: 'count',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['PLM'],
        pitfall: {
          'zh-CN': '推迟冻结也会减少；冻结日期不许移动',
          en: 'Freezing later lowers it too; the date must stand',
        },
      },
      relation: 'of',
      baseline: 40,
      target: 18,
    },
    {
      metric: {
        id: 'out-new-product-revenue',
        name: { 'zh-CN': '新产品收入占比', en: 'Share of revenue from new products' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '上市不满两年的产品收入 ÷ 总收入 × 100',
          en: 'revenue of products on the market for less than two years / revenue × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '小改款算新产品会虚高', en: 'Counting facelifts lifts it' },
      },
      relation: 'from',
      baseline: 12,
      target: 20,
    },
  ],
}
