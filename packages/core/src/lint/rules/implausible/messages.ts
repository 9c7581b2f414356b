import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '不可能的值', en: 'A value that cannot be' },
  statement: { 'zh-CN': '数值和日期真实存在。', en: 'Values and dates can exist.' },
}

export const messages = {
  date: { 'zh-CN': '日历上没有“{date}”。', en: 'The calendar has no “{date}”.' },
  aboveWhole: {
    'zh-CN': '“{metric}”是占比，不会是 {value}%。',
    en: '“{metric}” is a share and cannot be {value} %.',
  },
  belowZero: { 'zh-CN': '“{metric}”不会是负数（{value}）。', en: '“{metric}” cannot be negative ({value}).' },
  nps: {
    'zh-CN': 'NPS 在 -100 到 100 之间，不会是 {value}。',
    en: 'NPS lies between -100 and 100 and cannot be {value}.',
  },
} as const satisfies RuleMessages
