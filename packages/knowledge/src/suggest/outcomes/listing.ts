import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'listing',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['listing', '商品页', '商品详情', '详情页', '主图', '商品标题'],
    en: ['listings', 'product page', 'product detail', 'product description'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '商品运营负责人', en: 'head of online merchandising' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-page-to-order',
        name: { 'zh-CN': '商品页下单转化率', en: 'Conversion from product page to order' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '下单访客数 ÷ 商品页访客数 × 100',
          en: 'visitors who order / visitors of product pages × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '大促与折扣期分开看', en: 'Look at promotions apart' },
      },
      relation: null,
      baseline: 8,
      target: 11,
    },
    {
      metric: {
        id: 'out-search-click',
        name: { 'zh-CN': '搜索结果点击率', en: 'Click-through rate in search results' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '点进商品页的次数 ÷ 在搜索结果中出现的次数 × 100',
          en: 'clicks on the product / times shown in search results × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '广告位单列', en: 'Count ads apart' },
      },
      relation: null,
      baseline: 2.2,
      target: 3.2,
    },
  ],
}
