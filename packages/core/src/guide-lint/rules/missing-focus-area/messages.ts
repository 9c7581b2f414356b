import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '选定的关注重点没有写', en: 'A chosen focus area is left out' },
  statement: {
    'zh-CN': '每个选定的关注重点在最佳实践里有一组。',
    en: 'Every chosen focus area has its group among the best practices.',
  },
  messages: {
    missing: {
      'zh-CN': '最佳实践里没有“{area}”。',
      en: 'The best practices have no group for “{area}”.',
    },
  },
} as const satisfies GuideRuleMessages
