import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'onboarding',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['新手引导', '开通流程', '入门', '上手'],
    en: ['onboarding', 'activation', 'getting started', 'welcome email', 'first-time user'],
  },
  measured: { 'zh-CN': ['激活'], en: ['activation'] },
  owner: { 'zh-CN': '客户成功负责人', en: 'head of customer success' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-time-to-first-value',
        name: { 'zh-CN': '首次见效时间', en: 'Time to first value' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从开通到完成首个关键动作的天数中位数，未完成的按至今天数计入',
          en: 'median days from sign-up to the first key action, those without it counted to date',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '关键动作定得太浅就没有意义', en: 'A shallow key action means nothing' },
      },
      relation: 'for',
      baseline: 7,
      target: 3,
    },
    {
      metric: {
        id: 'out-activation-rate',
        name: { 'zh-CN': '新用户激活率', en: 'Activation rate of new users' },
        aliases: { 'zh-CN': ['激活率'], en: ['activation rate'] },
        definition: {
          'zh-CN': '14 天内完成关键动作的新用户数 ÷ 新用户数 × 100',
          en: 'new users who complete the key action within 14 days / new users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '只数受邀用户会虚高', en: 'Counting invited users only reads high' },
      },
      relation: 'in',
      baseline: 35,
      target: 50,
    },
  ],
}
