import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n市场规模达到 1200 亿元。',
    found: 'figure',
  },
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n交付须符合 ISO 9001 的要求。',
    found: 'standard',
  },
  {
    locale: 'zh-CN',
    markdown: '## 行业分析\n\n市场规模达到 1200 亿元。[1]',
    found: null,
  },
  {
    locale: 'zh-CN',
    markdown: '## 最佳实践\n\n每周用 30 分钟更新。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Industry analysis\n\nThe market grew by 35%.',
    found: 'figure',
  },
  {
    locale: 'en',
    markdown: '## Industry analysis\n\nThe market grew by 35% [1].',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Case studies\n\n### Case 1: Acme\n\nAcme dropped quotas.',
    found: 'organisation',
  },
]
