import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'curtailment',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['弃风', '弃光', '弃电', '可利用率', '发电量'],
    en: ['curtail', 'wind farm', 'turbine', 'solar farm', 'plant availability'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '场站运行负责人', en: 'head of site operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-lost-output',
        name: { 'zh-CN': '弃电率', en: 'Curtailed share of possible output' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '弃电量 ÷ 可发电量 × 100', en: 'output curtailed / output possible × 100' },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['SCADA'],
        pitfall: { 'zh-CN': '可发电量算法要固定', en: 'Fix how possible output is computed' },
      },
      relation: 'at',
      baseline: 9,
      target: 5,
    },
    {
      metric: {
        id: 'out-unit-availability',
        name: { 'zh-CN': '机组可利用率', en: 'Unit availability' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '可用小时 ÷ 统计小时 × 100', en: 'hours available / hours × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['SCADA'],
        pitfall: { 'zh-CN': '计划检修也计入', en: 'Count planned outages too' },
      },
      relation: 'at',
      baseline: 94,
      target: 97,
    },
  ],
}
