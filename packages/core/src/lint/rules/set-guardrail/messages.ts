import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '缺少护栏', en: 'No guardrail' },
  statement: { 'zh-CN': '行业要求护栏时至少有一个。', en: 'Where the industry asks for a guardrail, the set has one.' },
}

export const messages = {
  missing: { 'zh-CN': '没有护栏：加上如 {guardrails} 的底线。', en: 'No guardrail: add one such as {guardrails}.' },
} as const satisfies RuleMessages
