import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '未填的值', en: 'An unfilled value' },
  statement: { 'zh-CN': '发布前填好所有占位符。', en: 'Every placeholder is filled before the result is published.' },
}

export const messages = {
  placeholder: {
    'zh-CN': '“{value}”还没有填：填上实际的值。',
    en: '“{value}” is still unfilled: put the real value in.',
  },
} as const satisfies RuleMessages
