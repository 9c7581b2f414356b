import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\n每条关键结果只由一个人负责，其余的人参与协作并按周更新证据。\n\n## 结论\n\n每条关键结果只由一个人负责，其余的人参与协作并按周更新证据。',
    found: 'repeated',
  },
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\n每条关键结果只由一个人负责，其余的人参与协作并按周更新证据。\n\n## 结论\n\n下一步是任命负责人，并在两周之内开第一次会。',
    found: null,
  },
  {
    locale: 'en',
    markdown:
      '## Introduction\n\nEvery key result has one owner and everyone else helps and updates the evidence once a week.\n\n## Conclusion\n\nEvery key result has one owner and everyone else helps and updates the evidence once a week.',
    found: 'repeated',
  },
  {
    locale: 'en',
    markdown:
      '## Introduction\n\nEvery key result has one owner and everyone else helps and updates the evidence once a week.\n\n## Conclusion\n\nName a sponsor and hold the first meeting within two weeks of reading this guide.',
    found: null,
  },
]
