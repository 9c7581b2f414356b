import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'feature',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['功能', '产品', '服务', '新品', '版本', '模块', '引擎', '改版'],
    en: [
      'feature',
      'product',
      'service',
      'release',
      'version',
      'module',
      'recommendation engine',
      'search engine',
      'update',
    ],
  },
  measured: { 'zh-CN': ['采用', '活跃'], en: ['adoption', 'active'] },
  owner: { 'zh-CN': '产品负责人', en: 'head of product' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-feature-adoption',
        name: { 'zh-CN': '活跃用户采用率', en: 'Adoption by active users' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '上线 28 天内用过至少两次的活跃用户数 ÷ 活跃用户数 × 100',
          en: 'active users who use it at least twice in the first 28 days / active users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '首屏强推的点击不算采用', en: 'Clicks forced by the first screen are no adoption' },
      },
      relation: 'of',
      baseline: 12,
      target: 28,
    },
    {
      metric: {
        id: 'out-kept-after-30',
        name: { 'zh-CN': '使用者 30 天留存率', en: 'Share of its users back after 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次使用 30 天后仍在使用的用户数 ÷ 首次使用的用户数 × 100',
          en: 'users who still use it 30 days after the first time / users who tried it × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '老用户与新用户要分开看', en: 'Show old and new users apart' },
      },
      relation: 'of',
      baseline: 30,
      target: 45,
    },
  ],
}
