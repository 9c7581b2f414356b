import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'media',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['玩家', '新游', '爆款', '赛季', '剧集', '游戏', '节目', '短剧', '视频'],
    en: [
      'players',
      'keep players',
      'season',
      'episode',
      'games',
      'gameplay',
      'new game',
      'mobile game',
      'tv show',
      'series premiere',
    ],
  },
  measured: { 'zh-CN': ['留存', '付费', '活跃'], en: ['day 7 retention', 'active', 'payer'] },
  owner: { 'zh-CN': '内容负责人', en: 'head of content' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-week-later',
        name: { 'zh-CN': '七日回访率', en: 'Share of players or viewers back a week later' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次观看或游玩后第 7 天仍回来的人数 ÷ 首次观看或游玩的人数 × 100',
          en: 'people back on day 7 / people who watched or played for the first time × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '推送唤醒的要单列', en: 'Show those woken by push messages apart' },
      },
      relation: 'of',
      baseline: 18,
      target: 26,
    },
    {
      metric: {
        id: 'out-finished',
        name: { 'zh-CN': '完播或通关率', en: 'Completion rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '看完或玩到约定节点的人数 ÷ 开始的人数 × 100',
          en: 'people who finish or reach the agreed point / people who started × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '内容变短也会上升', en: 'Shorter content lifts it too' },
      },
      relation: 'of',
      baseline: 35,
      target: 46,
    },
  ],
}
