import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '示例关键结果有错', en: 'An example key result is wrong' },
  statement: { 'zh-CN': '示例关键结果通过关键结果的检查。', en: 'Example key results pass the key-result linter.' },
  messages: {
    error: {
      'zh-CN': '示例“{text}”：{rule}。',
      en: 'The example “{text}”: {rule}.',
    },
  },
} as const satisfies GuideRuleMessages
