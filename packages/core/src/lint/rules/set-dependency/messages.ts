import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '依赖有问题', en: 'Dependencies' },
  statement: {
    'zh-CN': '依赖指向存在的关键结果，没有循环。',
    en: 'Dependencies point at key results that exist and have no cycle.',
  },
}

export const messages = {
  unknown: { 'zh-CN': '依赖不存在的“{other}”。', en: 'Depends on “{other}”, which does not exist.' },
  cycle: { 'zh-CN': '依赖成环：{path}。', en: 'Dependencies go in a circle: {path}.' },
} as const satisfies RuleMessages
