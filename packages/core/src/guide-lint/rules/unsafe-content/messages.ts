import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '不安全的 HTML 或链接', en: 'Unsafe HTML or link' },
  statement: {
    'zh-CN': '指南里没有可执行的内容，链接只用 http、https 和 mailto。',
    en: 'Nothing in a guide can run, and its links are http, https or mailto.',
  },
  messages: {
    link: {
      'zh-CN': '不安全的链接：{what}',
      en: 'An unsafe link: {what}',
    },
    html: {
      'zh-CN': '不安全的 HTML：{what}',
      en: 'Unsafe HTML: {what}',
    },
  },
} as const satisfies GuideRuleMessages
