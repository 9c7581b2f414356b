import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '案例不足三个', en: 'Fewer than three cases' },
  statement: { 'zh-CN': '指南讲三个案例。', en: 'A guide tells three cases.' },
  messages: {
    few: {
      'zh-CN': '只有 {count} 个案例，应有 3 个。',
      en: 'There are {count} of 3 cases.',
    },
  },
} as const satisfies GuideRuleMessages
