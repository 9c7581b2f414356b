import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'closing',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['结账', '月结', '关账', '财务报告', '财报', '对账'],
    en: ['month-end', 'closing the books', 'close the books', 'financial reporting', 'reconcil'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '财务负责人', en: 'head of finance' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-days-to-close',
        name: { 'zh-CN': '月结天数', en: 'Days to close' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '从月末到报表定稿的工作日数', en: 'working days from month end to final figures' },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: { 'zh-CN': '定稿后再改不算定稿', en: 'Figures changed later were not final' },
      },
      relation: 'for',
      baseline: 8,
      target: 5,
    },
    {
      metric: {
        id: 'out-late-adjustments',
        name: { 'zh-CN': '结账后调整笔数', en: 'Adjustments after closing' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '当月定稿后登记的调整分录数', en: 'entries booked after the figures were final' },
        unit: 'count',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '推到下月登记要算回来', en: 'Count those pushed into the next month' },
      },
      relation: 'in',
      baseline: 24,
      target: 8,
    },
  ],
}
