import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '关键结果数量不当', en: 'Too few or too many key results' },
  statement: { 'zh-CN': '每个目标二到五个关键结果。', en: 'An objective has two to five key results.' },
}

export const messages = {
  none: { 'zh-CN': '这个目标没有关键结果。', en: 'This objective has no key results.' },
  tooFew: {
    'zh-CN': '只有 {count} 个关键结果：一般 {least} 到 {most} 个。',
    en: 'Only {count} key result: {least} to {most} are usual.',
  },
  tooMany: {
    'zh-CN': '有 {count} 个关键结果，超过 {most} 个：合并或删减。',
    en: '{count} key results, more than {most}: merge or drop some.',
  },
} as const satisfies RuleMessages
