import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'cost',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['成本', '降本', '费用', '开支', '预算', '浪费', '议价', '谈判'],
    en: ['cost', 'expense', 'spend', 'budget', 'waste', 'saving', 'negotiate', 'better rates', 'renegotiat'],
  },
  measured: { 'zh-CN': ['成本', '费用'], en: ['cost', 'expense'] },
  owner: { 'zh-CN': '财务负责人', en: 'head of finance' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-price-index',
        name: { 'zh-CN': '采购价格指数', en: 'Purchase price index' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '同一篮子商品与服务的当期价格 ÷ 期初价格 × 100',
          en: 'price of a fixed basket now / at the start × 100',
        },
        unit: 'index',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'SRM'],
        pitfall: { 'zh-CN': '换规格降价不算；篮子要固定', en: 'Cheaper specifications do not count; fix the basket' },
      },
      relation: 'for',
      baseline: 100,
      target: 95,
    },
    {
      metric: {
        id: 'out-budget-deviation',
        name: { 'zh-CN': '预算执行偏差率', en: 'Deviation from budget' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '各月实际与预算之差的绝对值 ÷ 预算 × 100 的中位数',
          en: 'median of absolute deviation from budget a month / budget × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: { 'zh-CN': '年中改预算会变小', en: 'Changing the budget midyear lowers it' },
      },
      relation: 'of',
      baseline: 9,
      target: 4,
    },
    {
      metric: {
        id: 'out-off-contract',
        name: { 'zh-CN': '合同外采购占比', en: 'Off-contract share of spend' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '未走框架合同的采购额 ÷ 可走框架合同的采购额 × 100',
          en: 'spend outside framework contracts / spend they could cover × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ERP', 'SRM'],
        pitfall: { 'zh-CN': '拆单可以躲开', en: 'Splitting orders evades it' },
      },
      relation: 'in',
      baseline: 18,
      target: 8,
    },
  ],
}
