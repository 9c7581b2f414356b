import type { AudiencePlaybook } from '../types.ts'

export const playbook: AudiencePlaybook = {
  id: 'executive',
  opening: {
    'zh-CN': '先看实施路线与误区两节：前者列出需要您拍板的事，后者列出会让投入落空的信号。约 10 分钟。',
    en: 'Read the implementation plan and pitfalls first: what you must decide, and which signs mean wasted effort. About ten minutes.',
  },
  // They stand in the table that opens the implementation section.
  decisions: [],
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
