import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '行业分析缺一部分', en: 'A part of the industry analysis is missing' },
  statement: {
    'zh-CN': '行业分析写概况、OKR 采用情况和代表企业。',
    en: 'The industry analysis has an overview, OKR adoption and representative companies.',
  },
  messages: {
    missing: {
      'zh-CN': '行业分析缺少“{subsection}”。',
      en: 'The industry analysis has no part “{subsection}”.',
    },
  },
} as const satisfies GuideRuleMessages
