import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '一句两个结果', en: 'Two results in one' },
  statement: { 'zh-CN': '一个关键结果只有一个衡量。', en: 'One key result has one measure.' },
}

export const messages = {
  compound: {
    'zh-CN': '“{first}”和“{second}”可以一成一败：拆成两条。',
    en: '“{first}” and “{second}” could succeed apart: make them two.',
  },
  split: { 'zh-CN': '拆成两条', en: 'Split into two' },
} as const satisfies RuleMessages
