import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'website',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['官网', '网站', '落地页', '商城', '网页', '网店', '结算页'],
    en: [
      'website',
      'web site',
      'web shop',
      'online shop',
      'landing page',
      'homepage',
      'storefront',
      'pricing page',
      'checkout',
    ],
  },
  measured: { 'zh-CN': ['线上', '转化'], en: ['conversion rate', 'online'] },
  owner: { 'zh-CN': '数字渠道负责人', en: 'head of digital channels' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-visitor-conversion',
        name: { 'zh-CN': '访客转化率', en: 'Visitor conversion rate' },
        aliases: { 'zh-CN': ['转化率', '询盘转化率'], en: ['conversion rate'] },
        definition: {
          'zh-CN': '购买、注册或询价的访客数 ÷ 访客数 × 100',
          en: 'visitors who buy, register or ask for an offer / visitors × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: {
          'zh-CN': '砍掉低质流量也会上升；同时看转化总数',
          en: 'Cutting poor traffic lifts it; watch the number of conversions too',
        },
      },
      relation: 'on',
      baseline: 1.8,
      target: 2.6,
    },
    {
      metric: {
        id: 'out-online-task-completion',
        name: { 'zh-CN': '访客任务完成率', en: 'Share of visitors who complete their task' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '完成所要办的事的访客数 ÷ 开始办理的访客数 × 100',
          en: 'visitors who complete what they started / visitors who started × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '中途离开的要算在分母里', en: 'Those who leave belong in the denominator' },
      },
      relation: 'on',
      baseline: 55,
      target: 72,
    },
  ],
}
