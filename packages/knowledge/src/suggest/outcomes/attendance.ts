import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'attendance',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['出勤', '到课', '考勤', '逃课'], en: ['attendance', 'truan', 'turn up', 'show up'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '教务负责人', en: 'head of student services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-present-share',
        name: { 'zh-CN': '实到率', en: 'Attendance rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '实到人次 ÷ 应到人次 × 100', en: 'people present / people due × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['LMS'],
        pitfall: { 'zh-CN': '代签要抽查', en: 'Sample for proxy signatures' },
      },
      relation: 'in',
      baseline: 84,
      target: 92,
    },
    {
      metric: {
        id: 'out-often-away',
        name: { 'zh-CN': '经常缺席者占比', en: 'Share of people often absent' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '缺席超过一成的人数 ÷ 总人数 × 100',
          en: 'people who miss more than a tenth / people × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['LMS'],
        pitfall: { 'zh-CN': '病假单列', en: 'List illness apart' },
      },
      relation: 'in',
      baseline: 18,
      target: 10,
    },
  ],
}
