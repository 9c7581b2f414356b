import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '目标太多', en: 'Too many objectives' },
  statement: { 'zh-CN': '少而难：公司级三到五个。', en: 'Few and hard: three to five at company level.' },
}

export const messages = {
  tooMany: {
    'zh-CN': '{level} 级有 {count} 个目标，超过 {most} 个：只留最重要的。',
    en: '{count} objectives at {level} level, more than {most}: keep the few that matter.',
  },
} as const satisfies RuleMessages
