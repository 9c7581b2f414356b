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
        name: { 'zh-CN': '新增且 30 天后仍关注的人数', en: 'New followers who stay 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月新增、30 天后仍关注的账号数',
          en: 'accounts that began to follow in the month and still do after 30 days',
        },
        unit: 'count',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '买来和刷来的要剔除', en: 'Leave out bought ones' },
      },
      relation: null,
      baseline: 1800,
      target: 2600,
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
