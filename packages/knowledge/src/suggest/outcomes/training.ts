import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'training',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['培训', '训练', '讲师', '轮训', '带教', '教研', '赋能', '学习'],
    en: [
      'learning culture',
      'learning content',
      'learning program',
      'e-learning',
      'trainer',
      'trained',
      'training',
      '^train',
      'workshop',
      'coach',
      'upskill',
      'professional development',
      'enablement',
      'empower',
    ],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '培训负责人', en: 'head of training' },
  known: ['gen-training-transfer'],
  outcomes: [
    {
      metric: {
        id: 'out-skills-check-pass',
        name: { 'zh-CN': '技能考核一次通过率', en: 'First-attempt pass rate of the skills check' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次参加上岗技能考核即通过的人数 ÷ 首次参加的人数 × 100',
          en: 'people who pass the practical check at the first attempt / people who sit it × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['LMS', 'observation records'],
        pitfall: {
          'zh-CN': '题目外泄就没有意义；用现场操作考',
          en: 'Leaked questions make it worthless; test by doing',
        },
      },
      relation: 'for',
      baseline: 62,
      target: 85,
    },
    {
      metric: {
        id: 'out-time-to-independence',
        name: { 'zh-CN': '独立上岗所需天数', en: 'Time to independent work' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从培训开始到直属主管确认可独立作业的日历天数中位数',
          en: 'median calendar days from the start of training until the line manager confirms independent work',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['LMS', 'observation records'],
        pitfall: {
          'zh-CN': '确认标准放松就会变短；标准先写明',
          en: 'A softer confirmation shortens it; write the criteria down first',
        },
      },
      relation: 'for',
      baseline: 45,
      target: 30,
    },
  ],
}
