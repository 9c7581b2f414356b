import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n见[说明](javascript:alert(1))。',
    found: 'link',
  },
  {
    locale: 'zh-CN',
    markdown: '## 引言\n\n见[说明](https://example.org)。',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nText <script>fetch("//evil.example")</script>',
    found: 'html',
  },
  {
    locale: 'en',
    markdown: '## Introduction\n\nText <b>bold</b>',
    found: null,
  },
]
