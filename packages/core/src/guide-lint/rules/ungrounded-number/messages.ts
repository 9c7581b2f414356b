import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '数字不在给定的事实里', en: 'A number that was not handed out' },
  statement: { 'zh-CN': '写出的数字都在给定的事实里。', en: 'Every figure stands in the facts that were handed out.' },
  messages: {
    ungrounded: {
      'zh-CN': '给定的事实里没有 {value}。',
      en: '{value} stands in none of the facts that were handed out.',
    },
  },
} as const satisfies GuideRuleMessages
