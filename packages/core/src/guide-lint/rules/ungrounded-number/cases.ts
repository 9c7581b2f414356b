import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n均价下降 35%。',
    found: 'ungrounded',
    at: '35',
    facts: ['均价下降 20%。'],
  },
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n均价下降 20%。',
    found: null,
    facts: ['均价下降 20%。'],
  },
  {
    locale: 'en',
    markdown: '## Industry analysis\n\nThe country counts 1,500 stations.',
    found: 'ungrounded',
    at: '1,500',
    facts: ['The country counts 1,473 stations.'],
  },
  {
    locale: 'en',
    markdown: '## Industry analysis\n\nThe country counts 1473 stations.',
    found: null,
    facts: ['The country counts 1,473 stations.'],
  },
]
