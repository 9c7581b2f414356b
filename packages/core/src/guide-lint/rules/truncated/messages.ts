import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '指南没有写完', en: 'The guide breaks off' },
  statement: { 'zh-CN': '指南写到了最后。', en: 'The guide comes to its end.' },
  messages: {
    'mid-sentence': {
      'zh-CN': '正文在“{section}”的一句话中间断了。',
      en: 'The text breaks off inside a sentence of “{section}”.',
    },
    'bare-heading': {
      'zh-CN': '正文在“{section}”的一个标题后断了。',
      en: 'The text breaks off beneath a heading of “{section}”.',
    },
    'no-ending': {
      'zh-CN': '正文停在“{section}”，没有结论和参考文献。',
      en: 'The text stops at “{section}”, without a conclusion and references.',
    },
  },
} as const satisfies GuideRuleMessages
