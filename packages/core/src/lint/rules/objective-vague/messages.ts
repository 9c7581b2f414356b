import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '目标放之四海皆准', en: 'An objective for any company' },
  statement: { 'zh-CN': '目标有可以行动的范围。', en: 'An objective has a scope one can act on.' },
}

export const messages = {
  vague: {
    'zh-CN': '换一家公司也成立：写明为谁、在哪里、变成什么样。',
    en: 'This fits any company: say for whom, where, and what will be different.',
  },
} as const satisfies RuleMessages
