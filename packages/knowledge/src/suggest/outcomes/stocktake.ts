import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'stocktake',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['盘点', '账实'], en: ['stocktak', 'stock count', 'inventory accuracy', 'cycle count'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '仓储负责人', en: 'head of warehousing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-stock-accuracy',
        name: { 'zh-CN': '账实相符率', en: 'Inventory record accuracy' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '数量与库位均相符的品项数 ÷ 抽盘品项数 × 100',
          en: 'items right in quantity and place / items counted × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['WMS', 'ERP'],
        pitfall: { 'zh-CN': '抽盘样本随机', en: 'Draw the sample at random' },
      },
      relation: null,
      baseline: 93,
      target: 98.5,
    },
    {
      metric: {
        id: 'out-stock-adjustments',
        name: { 'zh-CN': '盘点差异金额占比', en: 'Share of inventory value adjusted at the count' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '盘盈盘亏绝对额 ÷ 盘点库存金额 × 100',
          en: 'absolute adjustments / inventory value counted × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '盈亏不得相抵', en: 'Do not net gains and losses' },
      },
      relation: null,
      baseline: 1.2,
      target: 0.5,
    },
  ],
}
