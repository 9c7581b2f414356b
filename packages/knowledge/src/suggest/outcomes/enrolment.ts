import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'enrolment',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['招生', '报名', '入学'],
    en: ['enrolment', 'enrollment', 'admission', 'recruit students', 'applicants'],
  },
  measured: { 'zh-CN': ['转化', '报名'], en: ['enrolment', 'admission'] },
  owner: { 'zh-CN': '招生负责人', en: 'head of admissions' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-applicants-enrolled',
        name: { 'zh-CN': '报名到入学转化率', en: 'Conversion from application to enrolment' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '入学人数 ÷ 有效报名人数 × 100', en: 'people enrolled / valid applications × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'LMS'],
        pitfall: {
          'zh-CN': '放宽录取会上升；同时看首学期保留',
          en: 'Easier admission lifts it; watch first-term retention',
        },
      },
      relation: 'for',
      baseline: 32,
      target: 42,
    },
    {
      metric: {
        id: 'out-first-term-kept',
        name: { 'zh-CN': '首学期保留率', en: 'First-term retention' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首学期结束仍在读的人数 ÷ 入学人数 × 100',
          en: 'people still enrolled after the first term / people enrolled × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['LMS'],
        pitfall: { 'zh-CN': '休学要单列', en: 'Show leave of absence apart' },
      },
      relation: 'of',
      baseline: 86,
      target: 92,
    },
  ],
}
