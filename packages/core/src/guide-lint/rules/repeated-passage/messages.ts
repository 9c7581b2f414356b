import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '章节之间重复', en: 'Sections repeat each other' },
  statement: { 'zh-CN': '一个观点只写一次。', en: 'A point is made once.' },
  messages: {
    repeated: {
      'zh-CN': '这里重复了“{other}”的内容，两章有 {percent}% 相同。',
      en: 'This repeats “{other}”: the two sections share {percent}%.',
    },
  },
} as const satisfies GuideRuleMessages
