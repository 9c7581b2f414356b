import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n略。\n\n## 结论\n\n下一步是任命负责人，并',
    found: 'mid-sentence',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n略。\n\n## 结论\n\n下一步是任命负责人。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nText.\n\n## Conclusion\n\nName a sponsor, hold the first',
    found: 'mid-sentence',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nText.\n\n## Best practices\n\n### Tracking',
    found: 'bare-heading',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nA.\n\n## Case studies\n\nB.\n\n## Best practices\n\nC.',
    found: 'no-ending',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nText.\n\n## Conclusion\n\nName a sponsor.',
    found: null,
  },
]
