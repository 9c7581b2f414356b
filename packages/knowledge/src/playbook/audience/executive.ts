import type { AudiencePlaybook } from '../types.ts'

export const playbook: AudiencePlaybook = {
  id: 'executive',
  opening: {
    'zh-CN': '先看实施路线与误区两节：前者列出需要您拍板的事，后者列出会让投入落空的信号。约 10 分钟。',
    en: 'Read the implementation plan and pitfalls first: what you must decide, and which signs mean wasted effort. About ten minutes.',
  },
  decisions: [
    {
      'zh-CN': '本周期{organisation}不做什么：写出至少一项，并由{sponsor}公布',
      en: 'At least one thing the {organisation} will not do this cycle, announced by {sponsor}',
    },
    {
      'zh-CN': '{guardrail}的红线在哪里，谁有权叫停',
      en: 'Where the line for {guardrail} runs, and who may call a halt',
    },
    {
      'zh-CN': '评分是否与薪酬脱钩，由谁书面确认',
      en: 'Whether scores stay out of pay, and who confirms it in writing',
    },
  ],
  focusOrder: [
    'strategic-goal-setting',
    'leadership-support',
    'cross-team-alignment',
    'performance-management',
    'culture-adoption',
    'progress-tracking',
    'key-result-definition',
    'employee-motivation',
  ],
}
