import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'monetisation',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['变现', '付费', '订阅', '商业化'],
    en: ['moneti', 'paid plan', 'paying', 'subscription', 'premium tier', 'upsell', 'cross-sell'],
  },
  measured: { 'zh-CN': ['付费', '收入'], en: ['payer', 'arpu', 'revenue per'] },
  owner: { 'zh-CN': '商业化负责人', en: 'head of monetisation' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-paid-conversion',
        name: { 'zh-CN': '付费转化率', en: 'Conversion to paid' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期开始付费的用户数 ÷ 当期活跃的免费用户数 × 100',
          en: 'users who start to pay / active free users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['billing', 'product analytics'],
        pitfall: { 'zh-CN': '短期优惠带来的付费要单列', en: 'Show those won by a short offer apart' },
      },
      relation: 'from',
      baseline: 3,
      target: 4.2,
    },
    {
      metric: {
        id: 'out-paid-kept',
        name: { 'zh-CN': '次月续费率', en: 'Share of payers who pay again next month' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '次月继续付费的用户数 ÷ 本月付费用户数 × 100',
          en: 'payers who pay again next month / payers this month × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['billing'],
        pitfall: { 'zh-CN': '忘记取消不等于愿意付费', en: 'Forgetting to cancel is not willingness' },
      },
      relation: 'of',
      baseline: 78,
      target: 86,
    },
  ],
}
