import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '有没翻译的段落', en: 'A text in the other language' },
  statement: { 'zh-CN': '正文用指南的语言写。', en: 'The text is in the language of the guide.' },
  messages: {
    foreign: {
      'zh-CN': '这段文字不是指南的语言。',
      en: 'This text is not in the language of the guide.',
    },
  },
} as const satisfies GuideRuleMessages
