import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'utilities',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['电费', '水费', '用电', '电耗', '能源费'],
    en: ['energy bill', 'electricity', 'power bill', 'heating', 'utility bill', 'utility cost', 'energy cost'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '设施负责人', en: 'head of facilities' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-energy-cost-month',
        name: { 'zh-CN': '每月能源费用', en: 'Energy cost a month' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月电、气、热费用合计，按同一价格与气温折算',
          en: 'cost of power, gas and heat in the month at constant prices and weather',
        },
        unit: 'CNY',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '价格与气温的影响要剔除', en: 'Take out prices and weather' },
      },
      relation: null,
      baseline: 42000,
      target: 34000,
    },
    {
      metric: {
        id: 'out-energy-out-of-hours',
        name: { 'zh-CN': '非工作时段用电占比', en: 'Share of power used out of hours' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '非工作时段用电量 ÷ 总用电量 × 100',
          en: 'power used outside working hours / power used × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '固定负荷单列', en: 'List fixed loads apart' },
      },
      relation: null,
      baseline: 34,
      target: 22,
    },
  ],
}
