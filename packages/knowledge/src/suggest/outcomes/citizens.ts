import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'citizens',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['一网通办', '政务', '办事', '信访', '诉求', '市民', '群众', '居民', '公共服务'],
    en: ['citizen', 'building permit', 'public service', 'resident', 'e-government'],
  },
  measured: { 'zh-CN': ['办结', '线上', '一次'], en: ['online completion', 'take-up'] },
  owner: { 'zh-CN': '政务服务负责人', en: 'head of citizen services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-online-share',
        name: { 'zh-CN': '网上办结率', en: 'Share of cases completed online' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '全程网上办结的件数 ÷ 办结件数 × 100',
          en: 'cases completed wholly online / cases completed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['BPM'],
        pitfall: { 'zh-CN': '窗口代点的不算网上办理', en: 'Clerks clicking for visitors do not count' },
      },
      relation: 'in',
      baseline: 45,
      target: 70,
    },
    {
      metric: {
        id: 'out-visits-per-case',
        name: { 'zh-CN': '平均跑动次数', en: 'Office trips per case' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '每件需到现场的平均次数', en: 'mean number of visits to an office per case' },
        unit: 'count',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['BPM', 'survey'],
        pitfall: { 'zh-CN': '不登记的跑动要靠回访', en: 'Visits without a case need a call back' },
      },
      relation: 'in',
      baseline: 1.6,
      target: 0.6,
    },
  ],
}
