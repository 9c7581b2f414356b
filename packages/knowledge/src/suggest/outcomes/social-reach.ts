import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'social-reach',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['涨粉', '曝光量', '吸粉'],
    en: ['our tiktok', 'tiktok presence', 'social media', 'online presence', 'our presence', 'our reach'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '社交媒体负责人', en: 'head of social media' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-followers-kept',
        name: { 'zh-CN': '新关注者 30 天保留率', en: '30-day retention of new followers' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '30 天后仍关注的新关注账号数 ÷ 新关注账号数 × 100',
          en: 'new followers who still follow after 30 days / new followers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '买来和刷来的要剔除；同时看新增数', en: 'Leave out bought ones; watch how many are new' },
      },
      relation: 'on',
      baseline: 62,
      target: 78,
    },
    {
      metric: {
        id: 'out-reach-engaged',
        name: { 'zh-CN': '触达后互动率', en: 'Engagement rate of people reached' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '留言、转发、收藏或点进的人数 ÷ 触达人数 × 100',
          en: 'people who comment, share, save or click / people reached × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '抽奖带来的互动分开算', en: 'Count giveaways apart' },
      },
      relation: 'on',
      baseline: 1.8,
      target: 3,
    },
  ],
}
