import type { RuleMessages } from '../../../lint/define-rule.ts'

export const messages = {
  title: { 'zh-CN': '章节之间重复', en: 'Sections repeat each other' },
  statement: { 'zh-CN': '一个观点只写一次。', en: 'A point is made once.' },
  messages: {
    repeated: {
      'zh-CN': '与“{other}”重复了 {percent}% 的内容。',
      en: '{percent}% is repeated from “{other}”.',
    },
  },
} as const satisfies RuleMessages
