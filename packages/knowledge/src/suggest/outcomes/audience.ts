import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'audience',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': [
      '曝光度',
      '品牌',
      '营销',
      '推广',
      '宣传',

      '粉丝',
      '点赞',
      '播放',

      '公众号',
      '视频号',
      '小红书',
      '抖音',
      '微博',
      '流量',
      '访问量',
      '直播',

      '广告',
      '收藏',
      '点击',
    ],
    en: [
      'unaided',
      'awareness of the brand',
      'awareness of our',
      'brand awareness',
      'brand',
      'marketing',

      'campaign',
      'followers',
      'likes',
      'views',
      'impressions',
      'press',
      'mentions',

      'traffic',
      'visits',

      'influencer',
      'instagram',
      'tiktok',
      'linkedin',

      'thought leader',
      'media coverage',
    ],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '市场部负责人', en: 'head of marketing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-audience-to-lead',
        name: { 'zh-CN': '有效线索转化率', en: 'Conversion to qualified leads' },
        aliases: { 'zh-CN': ['线索转化率'], en: ['lead conversion'] },
        definition: {
          'zh-CN': '当期成为有效线索的受众人数 ÷ 当期触达的受众人数 × 100',
          en: 'people reached who become qualified leads / people reached × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics', 'CRM'],
        pitfall: {
          'zh-CN': '放宽“有效”的标准就会上升；标准由销售定',
          en: 'A looser “qualified” lifts it; sales sets the bar',
        },
      },
      relation: 'from',
      baseline: 1.2,
      target: 2,
    },
    {
      metric: {
        id: 'out-audience-return',
        name: { 'zh-CN': '30 天回访率', en: 'Share who come back within 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次接触后 30 天内再次主动访问或互动的人数 ÷ 首次接触的人数 × 100',
          en: 'people who come back or respond within 30 days / people reached for the first time × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '推送唤醒的不算主动', en: 'Those woken by a push message do not count' },
      },
      relation: null,
      baseline: 18,
      target: 28,
    },
    {
      metric: {
        id: 'out-unaided-awareness',
        name: { 'zh-CN': '无提示知名度', en: 'Unaided awareness' },
        aliases: { 'zh-CN': ['品牌知名度'], en: ['brand awareness'] },
        definition: {
          'zh-CN': '目标人群抽样调查中，不经提示说出该名称的人数 ÷ 受访人数 × 100',
          en: 'people of the target group who name it unprompted / people asked × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '抽样方式一变就不可比', en: 'Not comparable once the sample changes' },
      },
      relation: null,
      baseline: 12,
      target: 20,
    },
  ],
}
