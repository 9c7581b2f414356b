import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n### 行业概况\n\n略。\n\n### 代表企业\n\n略。',
    found: 'missing',
  },
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n### 行业概况\n\n略。\n\n### OKR 采用情况\n\n略。\n\n### 代表企业\n\n略。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Industry analysis\n\n### Overview\n\nText.\n\n### OKR adoption\n\nText.',
    found: 'missing',
  },
  {
    locale: 'en',
    markdown:
      '## Industry analysis\n\n### Overview\n\nText.\n\n### OKR adoption\n\nText.\n\n### Representative companies\n\nText.',
    found: null,
  },
]
