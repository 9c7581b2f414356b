import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '企业不在给定的来源里', en: 'An organisation outside the sources' },
  statement: {
    'zh-CN': '作为案例或代表企业的机构都在给定的事实里。',
    en: 'Cases and representative companies stand in the facts that were handed out.',
  },
  messages: {
    unknown: {
      'zh-CN': '给定的事实里没有 {name}。',
      en: '{name} stands in none of the facts that were handed out.',
    },
  },
} as const satisfies GuideRuleMessages
