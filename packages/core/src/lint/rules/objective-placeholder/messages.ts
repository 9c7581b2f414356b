import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '目标未填', en: 'An unfilled objective' },
  statement: { 'zh-CN': '发布前填好占位符。', en: 'Placeholders are filled before publishing.' },
}

export const messages = {
  placeholder: { 'zh-CN': '“{value}”还没有填。', en: '“{value}” is still unfilled.' },
} as const satisfies RuleMessages
