import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 案例研究\n\n### 案例 1：星河电池\n\n略。',
    found: 'unknown',
    facts: ['华为自建了 OKR 方法。'],
  },
  {
    locale: 'zh-CN',
    markdown: '## 案例研究\n\n### 案例 1：华为——自建方法\n\n略。',
    found: null,
    facts: ['华为自建了 OKR 方法。'],
  },
  {
    locale: 'en',
    markdown: '## Case studies\n\n### Case 1: Nimbus Health\n\nText.',
    found: 'unknown',
    facts: ['Humana runs OKRs on a platform.'],
  },
  {
    locale: 'en',
    markdown: '## Case studies\n\n### Case 1: Humana (insurer)\n\nText.',
    found: null,
    facts: ['Humana runs OKRs on a platform.'],
  },
]
