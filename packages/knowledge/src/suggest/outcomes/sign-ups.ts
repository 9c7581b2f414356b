import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'sign-ups',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['注册用户', '注册数', '下载', '新用户', '拉新', '获客', '安装', '新客'],
    en: ['sign-up', 'signup', 'registered', 'downloads', 'installs', 'new users', 'acquisition', 'subscribers'],
  },
  measured: { 'zh-CN': ['获客', '激活', '付费转化'], en: ['acquisition cost', 'activation rate', 'payer conversion'] },
  owner: { 'zh-CN': '增长负责人', en: 'head of growth' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-day-30-active',
        name: { 'zh-CN': '30 天后仍活跃的新用户占比', en: 'Share of new users still active after 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '注册或安装满 30 天且当周仍有使用的人数 ÷ 当批注册或安装人数 × 100',
          en: 'users active in the week after day 30 / users who signed up or installed in that cohort × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '打开一次即算活跃太宽', en: 'Opening it once is a generous “active”' },
      },
      relation: 'of',
      baseline: 22,
      target: 34,
    },
    {
      metric: {
        id: 'out-activated-week',
        name: { 'zh-CN': '首周激活率', en: 'First-week activation rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '7 天内完成关键动作的新用户数 ÷ 新用户数 × 100',
          en: 'new users who complete the key action within 7 days / new users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '关键动作要与留存有关', en: 'The key action must go with retention' },
      },
      relation: 'of',
      baseline: 28,
      target: 42,
    },
  ],
}
