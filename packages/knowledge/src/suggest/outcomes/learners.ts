import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'learners',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['学生', '教学质量', '教学', '课程', '课堂', '学习效果', '教师', '毕业生', '新课'],
    en: ['student', 'pupil', 'course', 'lesson', 'curriculum', 'teach', 'learner', 'graduate'],
  },
  measured: {
    'zh-CN': ['完课', '通过率', '到课', '出勤', '就业', '教师留任'],
    en: ['completion', 'pass rate', 'attendance', 'employment'],
  },
  owner: { 'zh-CN': '教学负责人', en: 'head of teaching' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-learning-goal',
        name: { 'zh-CN': '学习目标达成率', en: 'Share of learners who reach the learning goal' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '期末独立测评达到预定水平的学习者数 ÷ 参评学习者数 × 100',
          en: 'learners who reach the set level in an independent assessment / learners assessed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['LMS', 'assessment records'],
        pitfall: { 'zh-CN': '教考不分会虚高', en: 'Teachers marking their own course reads high' },
      },
      relation: 'in',
      baseline: 62,
      target: 76,
    },
    {
      metric: {
        id: 'out-course-completion',
        name: { 'zh-CN': '课程完成率', en: 'Course completion rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '完成全部必修环节的学习者数 ÷ 开始学习的学习者数 × 100',
          en: 'learners who complete all required parts / learners who started × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['LMS'],
        pitfall: { 'zh-CN': '降低要求会上升；同时看达成率', en: 'Lower demands lift it; watch the learning goal too' },
      },
      relation: 'of',
      baseline: 58,
      target: 72,
    },
    {
      metric: {
        id: 'out-observed-practice',
        name: { 'zh-CN': '课堂观察采用新教法的占比', en: 'Share of observed lessons that use the agreed method' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '观察到采用约定教法的课数 ÷ 观察的课数 × 100',
          en: 'observed lessons that use the agreed method / lessons observed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '预告的公开课不算', en: 'Announced show lessons do not count' },
      },
      relation: 'after',
      baseline: 35,
      target: 65,
    },
  ],
}
