import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '里程碑', en: 'A milestone' },
  statement: {
    'zh-CN': '由外部裁定的是非结果写明裁定人和时间。',
    en: 'A yes or no judged outside names the judge and the time.',
  },
}

export const messages = {
  milestone: {
    'zh-CN': '这是里程碑：到期只有是或否，写明由谁裁定、何时。',
    en: 'This is a milestone, met or not: say who decides and by when.',
  },
} as const satisfies RuleMessages
