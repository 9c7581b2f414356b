import type { GuideRuleCase } from '../../rule-case.ts'

export const cases: readonly GuideRuleCase[] = [
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\n略。\n\n## 行业分析\n\n略。\n\n## 案例研究\n\n略。\n\n## OKR 实施指南\n\n略。\n\n## 最佳实践\n\n略。\n\n## 常见误区与应对\n\n略。\n\n## 参考文献\n\n略。',
    found: 'missing',
  },
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\n略。\n\n## 行业分析\n\n略。\n\n## 案例研究\n\n略。\n\n## OKR 实施指南\n\n略。\n\n## 最佳实践\n\n略。\n\n## 常见误区与应对\n\n略。\n\n## 结论\n\n## 参考文献\n\n略。',
    found: 'empty',
  },
  {
    locale: 'zh-CN',
    markdown:
      '## 引言\n\n略。\n\n## 行业分析\n\n略。\n\n## 案例研究\n\n略。\n\n## OKR 实施指南\n\n略。\n\n## 最佳实践\n\n略。\n\n## 常见误区与应对\n\n略。\n\n## 结论\n\n略。\n\n## 参考文献\n\n略。',
    found: null,
  },
  {
    locale: 'en',
    markdown:
      '## Introduction\n\nText.\n\n## Industry analysis\n\nText.\n\n## Case studies\n\nText.\n\n## Implementing OKRs\n\nText.\n\n## Best practices\n\nText.\n\n## Pitfalls and remedies\n\nText.\n\n## References\n\nText.',
    found: 'missing',
  },
  {
    locale: 'en',
    markdown:
      '## Introduction\n\nText.\n\n## Industry analysis\n\nText.\n\n## Case studies\n\nText.\n\n## Implementing OKRs\n\nText.\n\n## Best practices\n\nText.\n\n## Pitfalls and remedies\n\nText.\n\n## Conclusion\n\nText.\n\n## References\n\nText.',
    found: null,
  },
]
