import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有区分承诺与挑战', en: 'Committed or aspirational is not said' },
  statement: {
    'zh-CN': '写明哪些是承诺、哪些是挑战。',
    en: 'It is said which objectives are committed and which aspirational.',
  },
}

export const messages = {
  unsaid: {
    'zh-CN': '没有写明承诺型还是挑战型：打分时 0.7 算不算成功？',
    en: 'It is not said which objectives are committed: is 0.7 a success?',
  },
  onlyCommitted: {
    'zh-CN': '全部是承诺型：至少有一个够得着但不一定成的。',
    en: 'All are committed: have at least one that may fail.',
  },
  onlyAspirational: { 'zh-CN': '全部是挑战型：哪些必须做到？', en: 'All are aspirational: which must be met?' },
} as const satisfies RuleMessages
