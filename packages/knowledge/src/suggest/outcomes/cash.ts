import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'cash',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['开票', '付款', '收款', '发票', '回款', '催收', '应收', '现金流', '账期', '利润', '盈利', '毛利'],
    en: [
      'owe us',
      'dso',
      'payments',
      'paid faster',
      'paid sooner',
      'invoice',
      'cash flow',
      'receivable',
      'collection',
      'profit',
      'margin',
      'liquidity',
    ],
  },
  measured: { 'zh-CN': ['毛利', '回款', '账款'], en: ['margin', 'receivable', 'collection'] },
  owner: { 'zh-CN': '财务负责人', en: 'head of finance' },
  known: ['gen-gross-margin'],
  outcomes: [
    {
      metric: {
        id: 'out-days-sales-outstanding',
        name: { 'zh-CN': '应收账款周转天数', en: 'Days sales outstanding' },
        aliases: { 'zh-CN': ['DSO', '回款周期'], en: ['DSO'] },
        definition: { 'zh-CN': '期末应收账款 ÷ 日均赊销收入', en: 'receivables at the end / credit sales a day' },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: {
          'zh-CN': '期末压货收款会好看；看月均',
          en: 'Collecting just before the close flatters; use monthly means',
        },
      },
      relation: 'of',
      baseline: 68,
      target: 52,
    },
    {
      metric: {
        id: 'out-overdue-receivables',
        name: { 'zh-CN': '逾期应收占比', en: 'Overdue share of receivables' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '超过约定账期的应收账款 ÷ 应收账款 × 100',
          en: 'receivables past their date / receivables × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: { 'zh-CN': '改账期就不逾期；账期变更要留痕', en: 'Changing terms cures it; log the changes' },
      },
      relation: 'of',
      baseline: 18,
      target: 10,
    },
  ],
}
