import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'meal-service',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['出餐', '上菜', '翻台', '外卖'], en: ['kitchen', 'table turn', 'meal service', 'takeaway'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '门店运营负责人', en: 'head of store operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-meal-time',
        name: { 'zh-CN': '出餐时长', en: 'Time from order to meal' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从下单到出餐的分钟中位数与九十分位',
          en: 'median minutes from order to meal, with the 90th percentile',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['POS'],
        pitfall: { 'zh-CN': '高峰时段单列', en: 'List peak hours apart' },
      },
      relation: null,
      baseline: 24,
      target: 14,
    },
    {
      metric: {
        id: 'out-meal-complaints',
        name: { 'zh-CN': '餐品退单率', en: 'Share of meals sent back or refunded' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '退单与退款的餐品订单数 ÷ 餐品订单数 × 100',
          en: 'meal orders sent back or refunded / meal orders × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['POS'],
        pitfall: { 'zh-CN': '门店私下赔付也计', en: 'Count private settlements too' },
      },
      relation: null,
      baseline: 2.6,
      target: 1.4,
    },
  ],
}
