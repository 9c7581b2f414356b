import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'investors',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['融资', '投资者', '投资人', '股东', 'A轮', 'B轮', 'C轮', '上市融资'],
    en: ['investor', 'series a', 'series b', 'series c', 'funding round', 'shareholder', 'seed round', 'ipo'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '财务负责人', en: 'chief financial officer' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-investor-progress',
        name: { 'zh-CN': '投资者会面进入尽调占比', en: 'Share of investor meetings that lead to due diligence' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '90 天内进入尽职调查或增持程序的投资者数 ÷ 会面的投资者数 × 100',
          en: 'investors who enter due diligence or raise their stake within 90 days / investors met × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '只约熟人会面会虚高', en: 'Meeting friends only lifts it' },
      },
      relation: 'from',
      baseline: 8,
      target: 18,
    },
    {
      metric: {
        id: 'out-runway',
        name: { 'zh-CN': '现金可支撑月数', en: 'Cash runway' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '可动用现金 ÷ 近三个月平均月净流出',
          en: 'cash at hand / mean net outflow a month over the last three months',
        },
        unit: 'month',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '推迟付款会虚增', en: 'Delaying payments inflates it' },
      },
      relation: 'after',
      baseline: 9,
      target: 18,
    },
  ],
}
