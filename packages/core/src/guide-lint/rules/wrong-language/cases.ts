import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\nOKR 让目标清楚、结果可查，也让部门之间看得见彼此的承诺。\n\nThe team should review its goals every week and write down what it learned.\n\n## 结论\n\n先从一个团队开始，一个季度之后再决定是否推广到全公司。',
    found: 'foreign',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\nOKR 出自《High Output Management》一书。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nOKRs say where to go and how one would know.\n\n每周检查一次进展并记录证据。',
    found: 'foreign',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nXiaomi (小米科技有限责任公司) began in 2013.',
    found: null,
  },
]
