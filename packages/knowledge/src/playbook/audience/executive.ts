import type { AudiencePlaybook } from '../types.ts'

export const playbook: AudiencePlaybook = {
  id: 'executive',
  opening: {
    'zh-CN': '先看实施路线与误区两节：前者列出需要您拍板的事，后者列出会让投入落空的信号。约 10 分钟。',
    en: 'Read the implementation plan and pitfalls first: what you must decide, and which signs mean wasted effort. About ten minutes.',
  },
  decisions: [
    {
      'zh-CN':
        '停做什么。建议：停一件不影响{laggingMetric}的事，第 1 周末由{sponsor}公布；另一选择：不停，目标减到一个。每队每周约半小时，从停下的事里出。',
      en: 'What to stop. Proposed: one thing that does not serve {laggingMetric}, announced by {sponsor} by the end of week 1; else keep all and set one objective. Half an hour a team a week comes out of it.',
    },
    {
      'zh-CN':
        '红线与叫停。建议：“{haltLine}”，越线当天停，{dataOwner}可以直接叫停，目标值第 2 周末前按基线确认；另一选择：先报告、两周后再停。',
      en: 'The line and who halts. Proposed: “{haltLine}”; beyond it work stops that day at the word of {dataOwner}, the value confirmed from the baseline by the end of week 2; else report first, stop after two weeks.',
    },
    {
      'zh-CN':
        '得分与薪酬。建议：本周期不挂钩，由人力负责人在第一次 Check-in 前书面确认；另一选择：推迟到能确认时再开始。',
      en: 'Scores and pay. Proposed: apart for this cycle, confirmed in writing by HR before the first check-in; else start later, once that can be confirmed.',
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
