import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '目标是任务', en: 'The objective is work' },
  statement: { 'zh-CN': '目标写做成之后应有的样子。', en: 'An objective says what should be true afterwards.' },
}

export const messages = {
  activity: {
    'zh-CN': '“{verb}…”是工作或方案：写做成之后什么会不同。',
    en: '“{verb} …” is the work or the solution: say what will be different after it.',
  },
} as const satisfies RuleMessages
