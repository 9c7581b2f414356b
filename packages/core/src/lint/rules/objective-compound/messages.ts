import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '一个目标两件事', en: 'Two aims in one objective' },
  statement: { 'zh-CN': '一个目标只有一个方向。', en: 'An objective has one direction.' },
}

export const messages = {
  compound: {
    'zh-CN': '这里有两个可以各自成败的方向：拆开。',
    en: 'Two aims stand here that could succeed apart: separate them.',
  },
} as const satisfies RuleMessages
