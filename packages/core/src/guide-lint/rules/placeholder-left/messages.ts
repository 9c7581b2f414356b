import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '留下了占位符', en: 'A placeholder is left' },
  statement: { 'zh-CN': '正文没有待填的空。', en: 'Nothing is left to be filled in.' },
  messages: {
    placeholder: {
      'zh-CN': '“{word}”还没有填。',
      en: '“{word}” is still to be filled in.',
    },
  },
} as const satisfies GuideRuleMessages
