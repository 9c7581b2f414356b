import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'picking',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['拣货', '分拣', '错发', '漏发', '错配'],
    en: ['picking', 'picking mistake', 'picking error', 'mispick', 'packing error', 'packing mistake', 'wrong item'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '仓储负责人', en: 'head of warehousing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-pick-errors',
        name: { 'zh-CN': '拣货差错率', en: 'Picking error rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '拣错或漏拣的订单行 ÷ 拣货订单行 × 100',
          en: 'order lines picked wrong or short / order lines picked × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['WMS'],
        pitfall: { 'zh-CN': '出库前拦下的也算', en: 'Count those caught before dispatch too' },
      },
      relation: 'in',
      baseline: 0.8,
      target: 0.4,
    },
    {
      metric: {
        id: 'out-pick-complaints',
        name: { 'zh-CN': '错发漏发投诉率', en: 'Complaint rate for wrong items' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '因错发漏发引起售后的订单数 ÷ 发货订单数 × 100',
          en: 'orders with a claim for wrong or missing items / orders shipped × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['OMS'],
        pitfall: { 'zh-CN': '按发货批次算', en: 'Count by dispatch' },
      },
      relation: null,
      baseline: 0.6,
      target: 0.3,
    },
  ],
}
