import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 实施指南\n\n#### O1：提升质量\n\n- KR1：良率从 96% 提升至 96%\n  - 基线：96 · 目标：96 · 单位：%',
    found: 'error',
  },
  {
    locale: 'zh-CN',
    markdown: '## 实施指南\n\n#### O1：提升质量\n\n- KR1：良率从 96% 提升至 98%',
    found: null,
  },
  {
    locale: 'en',
    markdown: '## Implementation\n\n#### O1: Quality\n\n- KR1: Raise yield from X% to Y%',
    found: 'error',
  },
  {
    locale: 'en',
    markdown: '## Implementation\n\n#### O1: Quality\n\n- KR1: Raise yield from 96% to 98%',
    found: null,
  },
]
