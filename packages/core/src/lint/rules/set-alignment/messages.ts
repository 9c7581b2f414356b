import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '对齐有问题', en: 'Alignment' },
  statement: {
    'zh-CN': '对齐指向存在的上级，没有循环。',
    en: 'Alignment points at something that exists and has no cycle.',
  },
}

export const messages = {
  unknown: { 'zh-CN': '对齐到不存在的“{parent}”。', en: 'Aligned to “{parent}”, which does not exist.' },
  cycle: { 'zh-CN': '对齐成环：{path}。', en: 'Alignment goes in a circle: {path}.' },
  wide: { 'zh-CN': '有 {count} 个下级，超过 {most} 个。', en: '{count} children, more than {most}.' },
  orphan: { 'zh-CN': '没有对齐到任何目标。', en: 'Aligned to nothing.' },
} as const satisfies RuleMessages
