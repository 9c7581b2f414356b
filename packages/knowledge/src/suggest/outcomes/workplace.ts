import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'workplace',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['5S', '6S', '现场管理', '目视化', '整理整顿'],
    en: ['5s', '6s', 'shop floor order', 'visual management'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '精益负责人', en: 'head of lean' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-workplace-audit',
        name: { 'zh-CN': '现场互查达标区域占比', en: 'Share of areas that pass the cross-audit' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '互查得分达标的区域数 ÷ 受查区域数 × 100',
          en: 'areas at or above the standard in a cross-audit / areas audited × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['audit reports'],
        pitfall: { 'zh-CN': '不通知抽查', en: 'Audit unannounced' },
      },
      relation: null,
      baseline: 42,
      target: 80,
    },
    {
      metric: {
        id: 'out-search-time',
        name: { 'zh-CN': '找工具物料的时间', en: 'Time spent looking for tools and parts' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '抽样观察中每班每人寻找的分钟中位数',
          en: 'median minutes a person a shift in sampled observation',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '抽样时间要随机', en: 'Sample at random times' },
      },
      relation: null,
      baseline: 24,
      target: 10,
    },
  ],
}
