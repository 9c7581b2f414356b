import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'exam-results',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['成绩', '升学', '通过率', '及格', '挂科'],
    en: ['exam result', 'pass rates', 'grades', 'test scores', 'failing'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '教学负责人', en: 'head of teaching' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-assessed-standard',
        name: { 'zh-CN': '统一测评达标率', en: 'Share who reach the standard in the common assessment' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '达到标准的学生数 ÷ 参评学生数 × 100',
          en: 'students who reach the standard / students assessed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['assessment records'],
        pitfall: { 'zh-CN': '难度要可比', en: 'Keep the difficulty comparable' },
      },
      relation: 'in',
      baseline: 64,
      target: 78,
    },
    {
      metric: {
        id: 'out-at-risk-helped',
        name: { 'zh-CN': '预警学生脱离预警的占比', en: 'Share of students at risk who recover' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '期末脱离预警的人数 ÷ 期初预警人数 × 100',
          en: 'students no longer at risk at the end / at risk at the start × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['assessment records'],
        pitfall: { 'zh-CN': '标准不得中途调整', en: 'Do not move the criteria' },
      },
      relation: null,
      baseline: 35,
      target: 60,
    },
  ],
}
