import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '百分比有歧义', en: 'An ambiguous percent' },
  statement: {
    'zh-CN': '百分比指标的变化写明是百分点还是相对值。',
    en: 'A change of a percentage says whether points or relative percent are meant.',
  },
}

export const messages = {
  ambiguousPercent: {
    'zh-CN': '“{metric}”本身是百分比：写明是百分点还是相对变化，或写起止值。',
    en: '“{metric}” is itself a percentage: say points or relative, or give both values.',
  },
  points: { 'zh-CN': '写成 {value}', en: 'Write {value}' },
} as const satisfies RuleMessages
