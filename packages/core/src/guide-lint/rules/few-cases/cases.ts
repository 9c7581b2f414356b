import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 案例研究\n\n### 案例 1：甲\n\n做法。\n\n### 案例 2：乙\n\n做法。',
    found: 'few',
  },
  {
    locale: 'zh-CN',
    markdown: '## 案例研究\n\n### 案例 1：甲\n\n做法。\n\n### 案例 2：乙\n\n做法。\n\n### 案例 3：丙\n\n做法。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Case studies\n\n### Case 1: Acme\n\nWhat they did.',
    found: 'few',
  },
  {
    locale: 'en',
    markdown:
      '## Case studies\n\n### Case 1: Acme\n\nWhat they did.\n\n### Case 2: Bolt\n\nWhat they did.\n\n### Case 3: Cord\n\nWhat they did.',
    found: null,
  },
]
