import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '动词与数值相反', en: 'Verb and values disagree' },
  statement: { 'zh-CN': '动词的方向与起止值一致。', en: 'The verb points the same way as the two values.' },
}

export const messages = {
  rises: {
    'zh-CN': '说的是上升，数值却从 {from} 到 {to}。',
    en: 'It says up, but the values go from {from} to {to}.',
  },
  falls: {
    'zh-CN': '说的是下降，数值却从 {from} 到 {to}。',
    en: 'It says down, but the values go from {from} to {to}.',
  },
  swap: { 'zh-CN': '对调为从 {from} 到 {to}', en: 'Swap them: from {from} to {to}' },
} as const satisfies RuleMessages
