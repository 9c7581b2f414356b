import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '重复的关键结果', en: 'A duplicate key result' },
  statement: { 'zh-CN': '同一个结果只出现一次。', en: 'A result stands once.' },
}

export const messages = {
  same: { 'zh-CN': '与“{other}”相同。', en: 'The same as “{other}”.' },
  near: { 'zh-CN': '与“{other}”几乎相同。', en: 'Nearly the same as “{other}”.' },
} as const satisfies RuleMessages
