import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '起止相同', en: 'Nothing changes' },
  statement: {
    'zh-CN': '目标与基线不同；要守住现状就写“保持”。',
    en: 'Target and baseline differ; to hold a level, say so.',
  },
}

export const messages = {
  noChange: { 'zh-CN': '起点和终点都是 {value}：没有变化。', en: 'Start and end are both {value}: nothing moves.' },
} as const satisfies RuleMessages
