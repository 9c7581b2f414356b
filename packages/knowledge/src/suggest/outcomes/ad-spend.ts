import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'ad-spend',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['投放', '获客成本', '广告费'],
    en: ['ad spend', 'paid media', 'paid search', 'advertising', 'ads'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '投放负责人', en: 'head of performance marketing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-spend-return',
        name: { 'zh-CN': '投放回报倍数', en: 'Return on advertising' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '投放带来的毛利 ÷ 投放金额', en: 'margin from advertising / spend on it' },
        unit: 'x',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['web analytics', 'finance ledger'],
        pitfall: { 'zh-CN': '归因窗口要固定', en: 'Fix the attribution window' },
      },
      relation: 'on',
      baseline: 1.6,
      target: 2.3,
    },
    {
      metric: {
        id: 'out-cost-per-customer',
        name: { 'zh-CN': '新客获取成本', en: 'Cost per new customer' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '投放金额 ÷ 首购新客数', en: 'spend / customers who buy for the first time' },
        unit: 'CNY',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['web analytics', 'finance ledger'],
        pitfall: { 'zh-CN': '不含自然流量', en: 'Leave out unpaid traffic' },
      },
      relation: 'from',
      baseline: 180,
      target: 135,
    },
  ],
}
