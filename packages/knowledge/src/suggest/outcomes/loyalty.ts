import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'loyalty',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['会员', '积分', '忠诚', '复购', '老客'],
    en: ['loyalty', 'membership', 'member program', 'repeat purchase'],
  },
  measured: { 'zh-CN': ['复购'], en: ['repeat'] },
  owner: { 'zh-CN': '会员运营负责人', en: 'head of loyalty' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-member-repeat',
        name: { 'zh-CN': '会员复购率', en: 'Repeat purchase rate of members' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '90 天内再次购买的会员数 ÷ 期初有购买的会员数 × 100',
          en: 'members who buy again within 90 days / members who bought before × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'OMS'],
        pitfall: {
          'zh-CN': '大额折扣换来的复购会伤毛利',
          en: 'Repeat purchases bought with discounts hurt the margin',
        },
      },
      relation: 'in',
      baseline: 28,
      target: 38,
    },
    {
      metric: {
        id: 'out-member-active',
        name: { 'zh-CN': '会员月活跃率', en: 'Monthly active share of members' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月购买、兑换或登录的会员数 ÷ 会员总数 × 100',
          en: 'members who buy, redeem or sign in during the month / members × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: {
          'zh-CN': '登录即算活跃太宽；分别列出购买与登录',
          en: 'Counting mere sign-ins is generous; show purchases apart',
        },
      },
      relation: 'in',
      baseline: 35,
      target: 48,
    },
  ],
}
