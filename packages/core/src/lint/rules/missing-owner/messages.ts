import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有唯一负责人', en: 'No single owner' },
  statement: { 'zh-CN': '每个关键结果有一个人负责。', en: 'One person answers for each key result.' },
}

export const messages = {
  missing: { 'zh-CN': '没有负责人：写明一个人或一个角色。', en: 'No owner: name one person or role.' },
  shared: {
    'zh-CN': '“{owner}”不是一个人：指定唯一的负责人。',
    en: '“{owner}” is more than one: name a single accountable owner.',
  },
} as const satisfies RuleMessages
