import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown: '## 最佳实践\n\n### 战略目标设定\n\n略。',
    found: 'missing',
    focusAreas: ['strategic-goal-setting', 'leadership-support'],
  },
  {
    locale: 'zh-CN',
    markdown: '## 最佳实践\n\n### 战略目标设定\n\n略。',
    found: null,
    focusAreas: ['strategic-goal-setting'],
  },
  {
    locale: 'en',
    markdown: '## Best practices\n\n### Progress tracking\n\nText.',
    found: 'missing',
    focusAreas: ['culture-adoption'],
  },
  {
    locale: 'en',
    markdown: '## Best practices\n\n### Progress tracking\n\nText.',
    found: null,
    focusAreas: ['progress-tracking'],
  },
]
