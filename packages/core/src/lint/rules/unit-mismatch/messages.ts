import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '起止单位不同', en: 'Start and end in different units' },
  statement: { 'zh-CN': '起点和终点可以换算。', en: 'Start and end can be converted into one another.' },
}

export const messages = {
  unitMismatch: {
    'zh-CN': '起点和终点的单位不能互换：统一单位。',
    en: 'Start and end are in units that do not convert: use one.',
  },
} as const satisfies RuleMessages
