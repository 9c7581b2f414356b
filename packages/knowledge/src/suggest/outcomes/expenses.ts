import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'expenses',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['报销', '差旅'],
    en: ['expense claim', 'expense report', 'reimburse employees', 'travel expense', 'business travel'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '财务共享负责人', en: 'head of financial services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-expense-paid',
        name: { 'zh-CN': '报销到账时长', en: 'Time from expense claim to payment' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '从提交报销到到账的工作日中位数', en: 'median working days from claim to payment' },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '退单重提从首次提交计', en: 'A claim sent back counts from the first submission' },
      },
      relation: null,
      baseline: 11,
      target: 5,
    },
    {
      metric: {
        id: 'out-expense-first-time',
        name: { 'zh-CN': '报销一次通过率', en: 'First-time pass rate of expense claims' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次提交即通过的单数 ÷ 提交单数 × 100',
          en: 'claims passed at the first attempt / claims × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '规则要先讲清', en: 'Explain the rules first' },
      },
      relation: null,
      baseline: 66,
      target: 88,
    },
  ],
}
