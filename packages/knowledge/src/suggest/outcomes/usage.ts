import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'usage',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['活跃', '互动', '使用深度', '用起来'],
    en: ['user engagement', 'active users', 'daily active', 'usage'],
  },
  measured: { 'zh-CN': ['活跃'], en: ['active'] },
  owner: { 'zh-CN': '产品运营负责人', en: 'head of product operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-weekly-active',
        name: { 'zh-CN': '周活跃用户占比', en: 'Weekly active share of users' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当周完成关键动作的用户数 ÷ 注册用户数 × 100',
          en: 'users who complete the key action in the week / registered users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '打开一次即算活跃太宽', en: 'Opening it once is a generous “active”' },
      },
      relation: 'of',
      baseline: 38,
      target: 48,
    },
  ],
}
