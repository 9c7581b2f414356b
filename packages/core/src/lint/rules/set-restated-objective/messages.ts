import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '重复了目标', en: 'Restates its objective' },
  statement: {
    'zh-CN': '关键结果说明怎么算达到，而不是重复目标。',
    en: 'A key result says how the objective is measured, not the objective again.',
  },
}

export const messages = {
  restated: {
    'zh-CN': '与目标“{objective}”几乎相同：写怎么算达到。',
    en: 'Nearly the objective “{objective}” again: say how it is measured.',
  },
} as const satisfies RuleMessages
