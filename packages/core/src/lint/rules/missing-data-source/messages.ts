import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有数据来源', en: 'No data source' },
  statement: { 'zh-CN': '写明数从哪里读。', en: 'A key result says where its value is read.' },
}

export const messages = {
  missing: {
    'zh-CN': '没有数据来源：写明从哪个系统或报表取数。',
    en: 'No data source: name the system or report the value is read from.',
  },
} as const satisfies RuleMessages
