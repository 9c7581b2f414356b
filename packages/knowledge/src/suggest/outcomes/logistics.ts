import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'logistics',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['物流', '配送', '运输', '司机', '承运', '路线', '装载', '包裹', '发货'],
    en: [
      'vehicle fleet',
      'delivery fleet',
      'truck fleet',
      'logistics',
      'shipping',
      'carrier',
      'freight',
      'driver',
      'route',
      'parcel',
      'dispatch',
      'transport',
    ],
  },
  measured: {
    'zh-CN': ['准时', '装载', '空驶', '运输', '发货'],
    en: ['on-time', 'load', 'empty', 'transport', 'in full'],
  },
  owner: { 'zh-CN': '物流负责人', en: 'head of logistics' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-transport-cost',
        name: { 'zh-CN': '单票运输成本', en: 'Transport cost per shipment' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '运输费用合计 ÷ 票数', en: 'transport cost / shipments' },
        unit: 'CNY',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['TMS', 'finance ledger'],
        pitfall: { 'zh-CN': '拆票会变低；票的定义要固定', en: 'Splitting shipments lowers it; fix the definition' },
      },
      relation: 'with',
      baseline: 18,
      target: 16,
    },
    {
      metric: {
        id: 'out-promised-time',
        name: { 'zh-CN': '按承诺时间送达率', en: 'Share of shipments delivered in the promised time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在承诺时间窗内送达的票数 ÷ 票数 × 100',
          en: 'shipments delivered within the promised window / shipments × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['TMS', 'OMS'],
        pitfall: { 'zh-CN': '放宽承诺也会上升', en: 'A longer promise lifts it too' },
      },
      relation: 'with',
      baseline: 86,
      target: 94,
    },
  ],
}
