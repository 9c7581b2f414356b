import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n本指南写给[公司名称]的管理层。',
    found: 'placeholder',
    at: '[公司名称]',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n市场增长了 XX% 以上。',
    found: 'placeholder',
    at: 'XX',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n做 X 光的设备商也在用。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nThis guide is for {company}.',
    found: 'placeholder',
    at: '{company}',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nTBD',
    found: 'placeholder',
    at: 'TBD',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nThe tbds are a family of proteins.',
    found: null,
  },
]
