import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '日常维持', en: 'Business as usual' },
  statement: {
    'zh-CN': '关键结果带来变化；守住现状的放进健康指标。',
    en: 'A key result brings change; levels to hold belong to the health metrics.',
  },
}

export const messages = {
  businessAsUsual: {
    'zh-CN': '只是守住“{metric}”：放进健康指标，或写成护栏。',
    en: 'This only holds “{metric}”: make it a health metric or a named guardrail.',
  },
} as const satisfies RuleMessages
