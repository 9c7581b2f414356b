import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'basket',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['客单价', '连带', '客单'], en: ['order value', 'basket', 'items per order', 'spend per visit'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '商品负责人', en: 'head of merchandising' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-order-value',
        name: { 'zh-CN': '每单成交金额', en: 'Mean order value' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '成交金额 ÷ 成交订单数，扣除退货', en: 'sales after returns / orders' },
        unit: 'CNY',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['OMS'],
        pitfall: { 'zh-CN': '同时看订单数，免得只留大单', en: 'Watch the number of orders too' },
      },
      relation: 'of',
      baseline: 168,
      target: 195,
    },
    {
      metric: {
        id: 'out-items-per-order',
        name: { 'zh-CN': '多件订单占比', en: 'Share of orders with several items' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '两件及以上的订单数 ÷ 订单数 × 100',
          en: 'orders with two or more items / orders × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['OMS'],
        pitfall: { 'zh-CN': '赠品不算', en: 'Free items do not count' },
      },
      relation: null,
      baseline: 24,
      target: 34,
    },
  ],
}
