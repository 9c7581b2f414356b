import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '任务而不是结果', en: 'A task, not a result' },
  statement: {
    'zh-CN': '关键结果写做成之后的变化，而不是要做的事。',
    en: 'A key result says what changes once the work is done, not the work.',
  },
}

export const messages = {
  activity: {
    'zh-CN': '“{verb}…”是任务：写出做成之后哪个数会变。',
    en: '“{verb} …” is work: say which figure moves once it is done.',
  },
} as const satisfies RuleMessages
