import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'vehicle-stock',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['二手车', '库龄', '周转快'], en: ['used car', 'stock age', 'aged stock', 'ageing stock'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '库存运营负责人', en: 'head of stock' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-stock-days',
        name: { 'zh-CN': '平均在库天数', en: 'Mean days in stock' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '售出件从入库到售出的天数中位数，未售的按至今计',
          en: 'median days from arrival to sale, unsold ones counted to date',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '报损出库不算售出', en: 'Write-offs are no sales' },
      },
      relation: 'of',
      baseline: 62,
      target: 42,
    },
    {
      metric: {
        id: 'out-stock-aged',
        name: { 'zh-CN': '超龄库存占比', en: 'Share of aged stock' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在库超过 60 天的件数 ÷ 在库件数 × 100',
          en: 'items in stock for over 60 days / items in stock × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '重新入库不清零', en: 'A fresh entry does not reset the age' },
      },
      relation: 'of',
      baseline: 34,
      target: 18,
    },
  ],
}
