import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有目标值', en: 'No target' },
  statement: { 'zh-CN': '指标带有目标值或变化幅度。', en: 'A metric comes with an end value or an amount of change.' },
}

export const messages = {
  noTarget: {
    'zh-CN': '“{metric}”没有目标值：补上要达到的数。',
    en: '“{metric}” has no target: add the value to reach.',
  },
  fillIn: { 'zh-CN': '按“将…从[基线]改变至[目标]”补全', en: 'Fill in “Move … from [baseline] to [target]”' },
} as const satisfies RuleMessages
