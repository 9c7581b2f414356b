import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'branch-service',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['厅堂', '网点', '柜台', '柜面', '营业厅', '窗口'],
    en: ['branches', 'branch service', 'counter service', 'queue', 'queues'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '网点服务负责人', en: 'head of branch service' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-branch-wait',
        name: { 'zh-CN': '现场排队等候时间', en: 'Waiting time at the counter' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从取号到开始办理的分钟中位数与九十分位',
          en: 'median minutes from ticket to the start of service, with the 90th percentile',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '不取号的也要计', en: 'Count those without a ticket too' },
      },
      relation: 'in',
      baseline: 22,
      target: 10,
    },
    {
      metric: {
        id: 'out-branch-first-time',
        name: { 'zh-CN': '一次到场即办结的占比', en: 'Share served in one visit' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '一次到场即办结的件数 ÷ 到场办理件数 × 100',
          en: 'matters settled in one visit / matters brought × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['BPM'],
        pitfall: { 'zh-CN': '材料退回的算未办结', en: 'Sent back for papers counts as not settled' },
      },
      relation: null,
      baseline: 72,
      target: 88,
    },
  ],
}
