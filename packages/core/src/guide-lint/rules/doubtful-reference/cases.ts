import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 参考文献\n\n1. 星河研究院. 储能白皮书. 2024.',
    found: 'unconfirmed',
    registered: [],
  },
  {
    locale: 'zh-CN',
    markdown: '## 参考文献\n\n1. https://a.example',
    found: 'malformed',
    registered: [],
  },
  {
    locale: 'zh-CN',
    markdown: '## 参考文献\n\n1. 国家能源局. 储能发展报告. 2024.',
    found: null,
    registered: ['国家能源局. 储能发展报告. 2024.'],
  },
  {
    locale: 'en',
    markdown: '## References\n\n1. Orion Institute. Storage outlook. 2024.',
    found: 'unconfirmed',
    registered: [],
  },
  {
    locale: 'en',
    markdown: '## References\n\n1. [Author]. [Title]. 2024.',
    found: 'malformed',
    registered: [],
  },
  {
    locale: 'en',
    markdown: '## References\n\n1. IEA. Global EV Outlook. 2024.',
    found: null,
    registered: ['IEA. Global EV Outlook. 2024.'],
  },
]
