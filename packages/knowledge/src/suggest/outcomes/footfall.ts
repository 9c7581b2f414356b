import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'footfall',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['客流', '进店', '到店'], en: ['footfall', 'foot traffic', 'walk-in', 'store visits'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '门店运营负责人', en: 'head of stores' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-visitors-who-buy',
        name: { 'zh-CN': '进店成交率', en: 'Share of store visitors who buy' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '成交人数 ÷ 进店人数 × 100', en: 'visitors who buy / visitors × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['POS'],
        pitfall: { 'zh-CN': '计数器要校准', en: 'Calibrate the counter' },
      },
      relation: 'in',
      baseline: 18,
      target: 25,
    },
    {
      metric: {
        id: 'out-visitors-again',
        name: { 'zh-CN': '60 天内再次到店的顾客占比', en: 'Share of shoppers back within 60 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '60 天内再次到店的顾客数 ÷ 顾客数 × 100',
          en: 'shoppers back within 60 days / shoppers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '按会员号去重', en: 'Count by loyalty number' },
      },
      relation: 'in',
      baseline: 26,
      target: 36,
    },
  ],
}
