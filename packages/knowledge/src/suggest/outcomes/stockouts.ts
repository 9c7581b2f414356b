import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'stockouts',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['缺货', '断货', '断供'],
    en: ['stockout', 'stock-out', 'out of stock', 'sold out', 'availability on the shelf'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '供应链计划负责人', en: 'head of supply planning' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-stockout-rate',
        name: { 'zh-CN': '缺货率', en: 'Stockout rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期曾缺货的品项日数 ÷ 在售品项日数 × 100',
          en: 'item-days out of stock / item-days on offer × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP', 'WMS'],
        pitfall: { 'zh-CN': '下架缺货品项会变好看', en: 'Delisting what is missing improves it' },
      },
      relation: 'of',
      baseline: 8,
      target: 4,
    },
    {
      metric: {
        id: 'out-top-items-in-stock',
        name: { 'zh-CN': '畅销品项在库率', en: 'Share of best-selling items in stock' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '有货的畅销品项日数 ÷ 畅销品项日数 × 100',
          en: 'days best-selling items are in stock / days on offer × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP', 'WMS'],
        pitfall: { 'zh-CN': '畅销品清单要固定', en: 'Fix the list of best sellers' },
      },
      relation: null,
      baseline: 88,
      target: 96,
    },
  ],
}
