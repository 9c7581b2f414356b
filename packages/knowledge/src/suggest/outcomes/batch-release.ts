import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'batch-release',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['批放行', '放行', '检验报告', '化验'],
    en: ['batch release', 'lab result', 'test results', 'sample results'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '质量控制负责人', en: 'head of quality control' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-release-days',
        name: { 'zh-CN': '生产结束到放行的天数', en: 'Days from end of production to release' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从生产结束到放行的日历天数中位数',
          en: 'median calendar days from end of production to release',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['LIMS', 'QMS'],
        pitfall: { 'zh-CN': '拒收批按至今计', en: 'Rejected lots counted to date' },
      },
      relation: null,
      baseline: 24,
      target: 14,
    },
    {
      metric: {
        id: 'out-release-first-time',
        name: { 'zh-CN': '一次审核放行率', en: 'Share released at the first review' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次审核即放行的批数 ÷ 审核批数 × 100',
          en: 'lots released at the first review / lots reviewed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['QMS'],
        pitfall: { 'zh-CN': '退回补记录不算', en: 'Sent back for records does not count' },
      },
      relation: null,
      baseline: 64,
      target: 85,
    },
  ],
}
