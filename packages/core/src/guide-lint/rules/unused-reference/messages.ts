import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '参考文献没有被引用', en: 'A reference nobody cites' },
  statement: { 'zh-CN': '列出的文献在正文里有引用。', en: 'What is listed is cited.' },
  messages: {
    unused: {
      'zh-CN': '第 {position} 条参考文献在正文中没有引用。',
      en: 'Reference {position} is not cited in the text.',
    },
    none: {
      'zh-CN': '正文没有引用编号，{count} 条参考文献无法对应到句子。',
      en: 'The text cites nothing: none of the {count} references can be matched with a sentence.',
    },
  },
} as const satisfies GuideRuleMessages
