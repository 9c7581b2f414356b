import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n市场在增长[2]。\n\n## 参考文献\n\n1. 国家能源局. 储能发展报告. 2024.',
    found: 'unresolved',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n市场在增长[1]。\n\n## 参考文献\n\n1. 国家能源局. 储能发展报告. 2024.',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nThe market grows [S7].',
    found: 'unresolved',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nThe market grows [1].\n\n## References\n\n1. IEA. Global EV Outlook. 2024.',
    found: null,
  },
]
