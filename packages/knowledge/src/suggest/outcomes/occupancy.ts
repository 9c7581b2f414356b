import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'occupancy',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['入住率', '出租率', '空置', '招商'],
    en: ['vacant', 'vacancy of', 'empty units', 'building occupancy', 'office occupancy', 'tenants'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '资产运营负责人', en: 'head of asset management' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-let-share',
        name: { 'zh-CN': '出租率', en: 'Share of space let' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '已出租面积 ÷ 可出租面积 × 100', en: 'space let / space to let × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '免租期单列', en: 'List rent-free periods apart' },
      },
      relation: 'of',
      baseline: 78,
      target: 90,
    },
    {
      metric: {
        id: 'out-vacant-days',
        name: { 'zh-CN': '平均空置天数', en: 'Mean days vacant' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从退租到新租约开始的天数中位数',
          en: 'median days from the end of a lease to the start of the next',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '仍空置的按至今计', en: 'Vacant ones counted to date' },
      },
      relation: 'of',
      baseline: 95,
      target: 60,
    },
  ],
}
