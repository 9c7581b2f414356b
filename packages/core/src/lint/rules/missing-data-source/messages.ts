import type { RuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '没有数据来源', en: 'No data source' },
  statement: { 'zh-CN': '写明数从哪里读。', en: 'A key result says where its value is read.' },
  messages: {
    missing: {
      'zh-CN': '没有数据来源：写明从哪个系统或报表取数。',
      en: 'No data source: name the system or report the value is read from.',
    },
  },
} as const satisfies RuleMessages
