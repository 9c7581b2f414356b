import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'feedback',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['反馈', '问卷', '满意度调查'], en: ['feedback', 'survey', 'responses', 'user interviews'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '客户体验负责人', en: 'head of customer experience' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-feedback-acted-on',
        name: { 'zh-CN': '促成改动的反馈占比', en: 'Share of feedback points that lead to a change' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '90 天内促成已上线改动的反馈条数 ÷ 收到的反馈条数 × 100',
          en: 'feedback points that lead to a change in use within 90 days / feedback points received × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ticketing', 'survey'],
        pitfall: { 'zh-CN': '合并同类反馈会改变分母', en: 'Merging like points changes the denominator' },
      },
      relation: 'from',
      baseline: 15,
      target: 35,
    },
    {
      metric: {
        id: 'out-feedback-told-back',
        name: { 'zh-CN': '告知处理结果的反馈占比', en: 'Share of respondents told what was done' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '收到处理结果告知的反馈人数 ÷ 反馈人数 × 100',
          en: 'respondents told what was done with their point / respondents × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey', 'CRM'],
        pitfall: { 'zh-CN': '群发感谢信不算告知', en: 'A mass thank-you is no answer' },
      },
      relation: 'after',
      baseline: 20,
      target: 60,
    },
  ],
}
