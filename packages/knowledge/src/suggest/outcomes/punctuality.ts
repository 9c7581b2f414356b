import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'punctuality',
  breadth: 'broad',
  names: 'change',
  said: {
    'zh-CN': ['按时', '按期', '准时'],
    en: [
      'on time',
      'on-time',
      'punctual',
      'deadlines',
      'release dates',
      'missing dates',
      'by the deadline',
      'meet deadlines',
      'late',
    ],
  },
  measured: {
    'zh-CN': ['按时', '按期', '准时', '及时', '时限'],
    en: ['on time', 'on-time', 'promised', 'planned date', 'due date'],
  },
  owner: { 'zh-CN': '流程负责人', en: 'process owner' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-by-first-date',
        name: { 'zh-CN': '按首次承诺日期完成的占比', en: 'Share completed by the first promised date' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按首次承诺日期完成的件数 ÷ 到期件数 × 100',
          en: 'cases completed by the first promised date / cases due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['BPM', 'project system'],
        pitfall: { 'zh-CN': '改过的日期不算', en: 'Moved dates do not count' },
      },
      relation: null,
      baseline: 68,
      target: 88,
    },
    {
      metric: {
        id: 'out-late-days',
        name: { 'zh-CN': '超期天数', en: 'Days overdue' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '已超期事项的超期天数平均值，含未完成的',
          en: 'mean days by which overdue cases are late, open ones included',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['BPM', 'project system'],
        pitfall: { 'zh-CN': '关闭重开不重新计时', en: 'Reopening does not restart the clock' },
      },
      relation: null,
      baseline: 9,
      target: 4,
    },
  ],
}
