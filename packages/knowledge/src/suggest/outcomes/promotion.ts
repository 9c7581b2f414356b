import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'promotion',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['大促', '双十一', '双11', '618', '促销'],
    en: ['promotion', 'black friday', 'singles day', 'sale event', 'peak season'],
  },
  measured: { 'zh-CN': ['复购', '发货'], en: ['repeat', 'on-time shipment'] },
  owner: { 'zh-CN': '电商运营负责人', en: 'head of e-commerce' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-promotion-second-order',
        name: { 'zh-CN': '新客 90 天复购率', en: 'Share of customers won who buy again within 90 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '活动期首购且 90 天内再次购买的客户数 ÷ 活动期首购客户数 × 100',
          en: 'customers first won in the promotion who buy again within 90 days / customers won × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'OMS'],
        pitfall: { 'zh-CN': '下一场大促里的复购要单列', en: 'Show repeat purchases in the next promotion apart' },
      },
      relation: 'in',
      baseline: 12,
      target: 20,
    },
    {
      metric: {
        id: 'out-promotion-margin',
        name: { 'zh-CN': '活动期贡献毛利率', en: 'Contribution margin during the promotion' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '（活动期收入 − 商品、履约、投放与退货成本）÷ 活动期收入 × 100',
          en: '(revenue − goods, fulfilment, advertising and returns) / revenue in the period × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [null, 100],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: { 'zh-CN': '退货要等退货期结束再算', en: 'Wait for the return window to close' },
      },
      relation: 'of',
      baseline: 14,
      target: 18,
    },
  ],
}
