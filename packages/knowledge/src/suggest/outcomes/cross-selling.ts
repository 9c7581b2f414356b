import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'cross-selling',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['交叉销售', '增购', '加购', '连单'],
    en: ['cross selling', 'buy more', 'second product', 'save regularly', 'more products'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '客户经营负责人', en: 'head of customer growth' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-several-products',
        name: { 'zh-CN': '持有两种及以上产品的客户占比', en: 'Share of customers with two products or more' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '近 90 天在用两种及以上产品的客户数 ÷ 客户数 × 100',
          en: 'customers using two products or more in 90 days / customers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '赠送与休眠的不算', en: 'Free and dormant ones do not count' },
      },
      relation: null,
      baseline: 28,
      target: 38,
    },
    {
      metric: {
        id: 'out-second-in-six-months',
        name: { 'zh-CN': '六个月内再购的新客占比', en: 'Share of new customers who take more within six months' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '六个月内再购其他产品的新客数 ÷ 新客数 × 100',
          en: 'new customers who take another product within six months / new customers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '捆绑销售单列', en: 'List bundles apart' },
      },
      relation: null,
      baseline: 14,
      target: 22,
    },
  ],
}
