import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'sales',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['销售', '线索', '营收', '业绩', '签约', '商机', '大客户', '订单', '客户开拓', '收入', '赢单'],
    en: [
      'sales',
      'revenue',
      'deals',

      'new logos',
      'key accounts',
      'bookings',
      'win customers',
      'prospecting',
      'cold calls',
      'sales calls',
      'buy',
      'sell',
      'leads',
      'lead generation',
    ],
  },
  measured: { 'zh-CN': ['赢单', '胜率'], en: ['win rate'] },
  owner: { 'zh-CN': '销售负责人', en: 'head of sales' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-win-rate',
        name: { 'zh-CN': '商机赢单率', en: 'Win rate of qualified opportunities' },
        aliases: { 'zh-CN': ['赢单率', '胜率'], en: ['win rate'] },
        definition: {
          'zh-CN': '赢单的合格商机数 ÷ 当期结束的合格商机数 × 100',
          en: 'qualified opportunities won / qualified opportunities closed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: {
          'zh-CN': '赢了才登记商机会虚高；立项即登记',
          en: 'Logging only what is won lifts it; log at qualification',
        },
      },
      relation: 'in',
      baseline: 22,
      target: 30,
    },
    {
      metric: {
        id: 'out-sales-cycle',
        name: { 'zh-CN': '销售周期', en: 'Sales cycle' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从合格商机到签约的天数中位数',
          en: 'median days from qualified opportunity to signature',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '放弃慢单会变短；同时看赢单率', en: 'Dropping slow deals shortens it; watch the win rate' },
      },
      relation: 'in',
      baseline: 75,
      target: 55,
    },
  ],
}
