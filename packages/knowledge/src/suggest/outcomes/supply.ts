import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'supply',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['来料质量', '供应商', '采购', '供应链', '库存', '呆滞', '备货', '寻源', '来料'],
    en: ['supplier', 'procurement', 'supply', 'inventory', 'stock', 'sourcing', 'purchas', 'fill rate', 'vendor'],
  },
  measured: { 'zh-CN': ['供应商', '库存', '缺货', '到货'], en: ['supplier', 'inventory', 'stock', 'fill rate'] },
  owner: { 'zh-CN': '供应链负责人', en: 'head of supply chain' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-supplier-on-time',
        name: { 'zh-CN': '供应商准时到货率', en: 'Supplier on-time delivery' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按首次确认日期到货的采购行数 ÷ 到期采购行数 × 100',
          en: 'order lines received by the first confirmed date / lines due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ERP', 'SRM'],
        pitfall: { 'zh-CN': '改确认日期就能准时', en: 'Moving the date makes it on time' },
      },
      relation: 'with',
      baseline: 78,
      target: 90,
    },
    {
      metric: {
        id: 'out-incoming-acceptance',
        name: { 'zh-CN': '来料一次合格率', en: 'Incoming acceptance rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次检验合格的来料批数 ÷ 检验批数 × 100',
          en: 'incoming lots accepted at the first inspection / lots inspected × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['QMS', 'ERP'],
        pitfall: { 'zh-CN': '让步接收不算合格', en: 'Accepting under concession does not count' },
      },
      relation: 'with',
      baseline: 94,
      target: 98,
    },
    {
      metric: {
        id: 'out-days-of-inventory',
        name: { 'zh-CN': '库存周转天数', en: 'Days of inventory' },
        aliases: { 'zh-CN': ['库存天数'], en: ['inventory days'] },
        definition: {
          'zh-CN': '平均库存金额 ÷ 日均销货成本',
          en: 'mean value of inventory / cost of goods sold a day',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'WMS'],
        pitfall: { 'zh-CN': '压到供应商仓库不算下降', en: 'Pushing it to suppliers is no reduction' },
      },
      relation: 'of',
      baseline: 62,
      target: 48,
    },
  ],
}
