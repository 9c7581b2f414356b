import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'class-engagement',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['课堂互动', '听课', '课堂参与'], en: ['lecture', 'classes more', 'engaging', 'classroom'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '教学负责人', en: 'head of teaching quality' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-takes-part',
        name: { 'zh-CN': '课堂主动参与的学生占比', en: 'Share of students who take part in class' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '课堂观察中主动作答、提问或讨论的学生数 ÷ 到课学生数 × 100',
          en: 'students who answer, ask or discuss in observed classes / students present × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '观察量表要一致', en: 'Use one observation sheet' },
      },
      relation: null,
      baseline: 34,
      target: 58,
    },
    {
      metric: {
        id: 'out-class-recall',
        name: { 'zh-CN': '课后小测达标率', en: 'Share who pass the short test after class' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '课后小测达标人数 ÷ 到课人数 × 100',
          en: 'students who pass the short test / students present × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['LMS'],
        pitfall: { 'zh-CN': '题目难度要一致', en: 'Keep the difficulty constant' },
      },
      relation: null,
      baseline: 58,
      target: 74,
    },
  ],
}
