import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '朝坏的方向走', en: 'Aims at the worse' },
  statement: { 'zh-CN': '目标朝指标好的一侧移动。', en: 'The aim is the good side of the metric.' },
}

export const messages = {
  rises: {
    'zh-CN': '“{metric}”升高通常是变差：确认方向。',
    en: 'More “{metric}” is usually worse: check the direction.',
  },
  falls: {
    'zh-CN': '“{metric}”降低通常是变差：确认方向。',
    en: 'Less “{metric}” is usually worse: check the direction.',
  },
} as const satisfies RuleMessages
