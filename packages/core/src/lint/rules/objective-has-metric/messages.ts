import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '目标里有指标', en: 'A metric in the objective' },
  statement: {
    'zh-CN': '目标写方向，数字留给关键结果。',
    en: 'An objective gives direction; numbers belong to its key results.',
  },
}

export const messages = {
  hasMetric: {
    'zh-CN': '“{value}”放进关键结果，目标只写方向。',
    en: 'Move “{value}” into a key result and let the objective give direction.',
  },
} as const satisfies RuleMessages
