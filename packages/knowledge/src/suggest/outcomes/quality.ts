import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'quality',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['质量', '品质', '缺陷', '不良', '返工', '合格', '一致性', '良率', '报废'],
    en: ['quality', 'defect', 'rework', 'scrap', 'yield', 'consistency', 'right first time'],
  },
  measured: { 'zh-CN': ['合格', '缺陷', '不良', '报废'], en: ['yield', 'defect', 'scrap', 'first-pass', 'first-time'] },
  owner: { 'zh-CN': '质量负责人', en: 'head of quality' },
  known: ['gen-first-time-right'],
  outcomes: [
    {
      metric: {
        id: 'out-customer-defects',
        name: { 'zh-CN': '客户端缺陷率', en: 'Defect rate found by customers' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '客户发现的缺陷件数 ÷ 交付件数 × 1,000,000',
          en: 'defective items found by customers / items delivered × 1,000,000',
        },
        unit: 'ppm',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['QMS', 'CRM'],
        pitfall: { 'zh-CN': '拒收索赔也会变低', en: 'Refusing claims lowers it too' },
      },
      relation: 'in',
      baseline: 450,
      target: 250,
    },
    {
      metric: {
        id: 'out-out-of-limits',
        name: { 'zh-CN': '关键特性超限占比', en: 'Share of items outside the limits of key characteristics' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '任一关键特性超出控制限的件数 ÷ 检测件数 × 100',
          en: 'items with a key characteristic outside its control limit / items measured × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['QMS', 'MES'],
        pitfall: { 'zh-CN': '放宽控制限就会下降', en: 'Wider limits lower it' },
      },
      relation: 'in',
      baseline: 4,
      target: 2,
    },
    {
      metric: {
        id: 'out-rework-share',
        name: { 'zh-CN': '返工工时占比', en: 'Share of hours spent on rework' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '返工工时 ÷ 总工时 × 100', en: 'hours of rework / hours worked × 100' },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['MES', 'ERP'],
        pitfall: { 'zh-CN': '返工不登记就没有返工', en: 'Unlogged rework is no rework' },
      },
      relation: 'in',
      baseline: 9,
      target: 5,
    },
  ],
}
