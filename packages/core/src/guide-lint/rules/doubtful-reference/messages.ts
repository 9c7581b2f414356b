import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '文献无法确认', en: 'A reference that cannot be confirmed' },
  statement: { 'zh-CN': '列出的文献能在登记的来源里找到。', en: 'References are found among the registered sources.' },
  messages: {
    unconfirmed: {
      'zh-CN': '登记的来源里没有第 {position} 条，引用前请打开原文核对。',
      en: 'Reference {position} is not among the registered sources: open it before relying on it.',
    },
    malformed: {
      'zh-CN': '第 {position} 条不像一条文献：看不出作者、题名或出处。',
      en: 'Reference {position} does not look like one: it names no author, title or publisher.',
    },
  },
} as const satisfies GuideRuleMessages
