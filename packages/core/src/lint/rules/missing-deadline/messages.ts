import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有期限', en: 'No deadline' },
  statement: { 'zh-CN': '关键结果有真实、在周期内的期限。', en: 'A key result has a deadline inside its cycle.' },
}

export const messages = {
  missing: {
    'zh-CN': '没有期限：写明日期，或给这组 OKR 设周期。',
    en: 'No deadline: give a date, or a cycle to the set.',
  },
  before: {
    'zh-CN': '“{deadline}”（{end}）早于周期 {cycle}。',
    en: '“{deadline}” ({end}) lies before the cycle {cycle}.',
  },
  after: {
    'zh-CN': '“{deadline}”（{end}）晚于周期 {cycle}。',
    en: '“{deadline}” ({end}) lies after the cycle {cycle}.',
  },
} as const satisfies RuleMessages
