import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'billable',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['计费工时', '工时登记', '开票工时'],
    en: ['billable', 'bill our hours', 'bill hours', 'time recording', 'timesheet'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '业务运营负责人', en: 'head of practice operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-hours-billed',
        name: { 'zh-CN': '工时计费转化比', en: 'Share of recorded hours billed' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '已开票工时 ÷ 登记工时 × 100', en: 'hours billed / hours recorded × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['PSA'],
        pitfall: { 'zh-CN': '少登记会变好看', en: 'Recording less improves it' },
      },
      relation: null,
      baseline: 78,
      target: 88,
    },
    {
      metric: {
        id: 'out-hours-recorded',
        name: { 'zh-CN': '当日登记的工时占比', en: 'Share of hours recorded the same day' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当日登记的工时 ÷ 登记工时 × 100',
          en: 'hours recorded the same day / hours recorded × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['PSA'],
        pitfall: { 'zh-CN': '月底补登单列', en: 'List entries at month end apart' },
      },
      relation: null,
      baseline: 44,
      target: 80,
    },
  ],
}
