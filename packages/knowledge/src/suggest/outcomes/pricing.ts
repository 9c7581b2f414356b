import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'pricing',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['定价', '价格策略', '价格体系', '折扣'], en: ['pricing', 'price list', 'discount'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '定价负责人', en: 'head of pricing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-price-realisation',
        name: { 'zh-CN': '实际成交价占标价的比例', en: 'Price realisation' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '成交净价 ÷ 标价 × 100，按销售额加权',
          en: 'net price / list price × 100, weighted by sales',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP', 'CRM'],
        pitfall: { 'zh-CN': '抬高标价会压低；标价表要冻结', en: 'Raising list prices lowers it; freeze the list' },
      },
      relation: 'of',
      baseline: 84,
      target: 89,
    },
    {
      metric: {
        id: 'out-discounts-outside',
        name: { 'zh-CN': '超授权折扣占比', en: 'Share of deals with discounts beyond the mandate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '折扣超出授权的订单数 ÷ 订单数 × 100',
          en: 'deals discounted beyond the mandate / deals × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '事后补授权仍算超授权', en: 'Approval afterwards does not cure it' },
      },
      relation: 'in',
      baseline: 18,
      target: 8,
    },
  ],
}
