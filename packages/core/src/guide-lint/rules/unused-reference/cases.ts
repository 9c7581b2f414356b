import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n见报告[1]。\n\n## 参考文献\n\n1. 甲. 报告. 2024.\n2. 乙. 年鉴. 2023.',
    found: 'unused',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n见报告。\n\n## 参考文献\n\n1. 甲. 报告. 2024.',
    found: 'none',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n见报告[1]。\n\n## 参考文献\n\n1. 甲. 报告. 2024.',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nSee [1].\n\n## References\n\n1. A. Report. 2024.\n2. B. Yearbook. 2023.',
    found: 'unused',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nSee [1].\n\n## References\n\n1. A. Report. 2024.',
    found: null,
  },
]
