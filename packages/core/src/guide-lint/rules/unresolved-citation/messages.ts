import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '引用没有对应的参考文献', en: 'A citation leads nowhere' },
  statement: { 'zh-CN': '每个引用编号都在参考文献里。', en: 'Every citation has its reference.' },
  messages: {
    unresolved: {
      'zh-CN': '“{source}”不在参考文献里。',
      en: '“{source}” is not among the references.',
    },
  },
} as const satisfies GuideRuleMessages
