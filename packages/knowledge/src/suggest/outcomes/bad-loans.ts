import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'bad-loans',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['不良贷款', '不良资产', '坏账', '逾期贷款', '不良率'],
    en: ['non-performing', 'bad loan', 'npl', 'arrears', 'bad debt'],
  },
  atHome: { packs: ['banking-fintech'], said: { 'zh-CN': ['不良'], en: [] } },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '风险管理负责人', en: 'head of credit risk' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-npl-ratio',
        name: { 'zh-CN': '不良贷款率', en: 'Non-performing loan ratio' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '不良贷款余额 ÷ 贷款总余额 × 100', en: 'non-performing balance / loan balance × 100' },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['loan system'],
        pitfall: {
          'zh-CN': '核销与转让的要还原；做大分母会变好看',
          en: 'Add write-offs back; a larger book improves it',
        },
      },
      relation: 'of',
      baseline: 1.9,
      target: 1.5,
    },
    {
      metric: {
        id: 'out-npl-recovered',
        name: { 'zh-CN': '不良现金回收率', en: 'Cash recovered on non-performing loans' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期现金收回额 ÷ 期初不良余额 × 100',
          en: 'cash recovered in the period / non-performing balance at its start × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['loan system'],
        pitfall: { 'zh-CN': '以物抵债不算现金', en: 'Assets taken over are no cash' },
      },
      relation: null,
      baseline: 18,
      target: 28,
    },
  ],
}
