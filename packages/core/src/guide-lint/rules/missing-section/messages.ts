import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '缺少章节', en: 'A section is missing' },
  statement: { 'zh-CN': '指南有八个章节。', en: 'A guide has its eight sections.' },
  messages: {
    missing: {
      'zh-CN': '缺少“{section}”一章。',
      en: 'The section “{section}” is missing.',
    },
    empty: {
      'zh-CN': '“{section}”一章是空的。',
      en: 'The section “{section}” is empty.',
    },
  },
} as const satisfies GuideRuleMessages
