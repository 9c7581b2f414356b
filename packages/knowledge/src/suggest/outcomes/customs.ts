import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'customs',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['通关', '报关', '关务'], en: ['customs'] },
  measured: { 'zh-CN': ['通关'], en: ['customs'] },
  owner: { 'zh-CN': '关务负责人', en: 'head of customs' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-clearance-time',
        name: { 'zh-CN': '通关时长', en: 'Customs clearance time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '从申报到放行的小时中位数', en: 'median hours from declaration to release' },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['TMS'],
        pitfall: { 'zh-CN': '查验件也要计入', en: 'Inspected shipments count' },
      },
      relation: 'for',
      baseline: 48,
      target: 24,
    },
    {
      metric: {
        id: 'out-declaration-errors',
        name: { 'zh-CN': '报关单退改率', en: 'Share of declarations returned or amended' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '被退回或修改的报关单数 ÷ 报关单数 × 100',
          en: 'declarations returned or amended / declarations × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['TMS'],
        pitfall: { 'zh-CN': '放行后的改单也算', en: 'Amendments after release count' },
      },
      relation: 'among',
      baseline: 6,
      target: 2,
    },
  ],
}
