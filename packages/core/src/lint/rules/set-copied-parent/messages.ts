import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '照抄上级', en: 'A copy of its parent' },
  statement: {
    'zh-CN': '下级说自己怎样支持，而不是抄上级的话。',
    en: 'A child says how it helps, not the parent’s words.',
  },
}

export const messages = {
  copied: {
    'zh-CN': '几乎照抄了上级“{parent}”：写本团队的贡献。',
    en: 'Nearly the words of its parent “{parent}”: say what this team adds.',
  },
} as const satisfies RuleMessages
