import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有基线', en: 'No baseline' },
  statement: {
    'zh-CN': '写明从哪里出发，目标才看得出难易。',
    en: 'A movement says where it starts, or nobody can tell how hard it is.',
  },
}

export const messages = {
  noBaseline: {
    'zh-CN': '“{metric}”没有写现状：补上基线，例如“从 A 到 B”。',
    en: '“{metric}” does not say where it stands today: add the start, as in “from A to B”.',
  },
} as const satisfies RuleMessages
