import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '与薪酬挂钩', en: 'Tied to pay' },
  statement: {
    'zh-CN': '结果是评价的证据，不是薪酬的公式。',
    en: 'Results are evidence in an appraisal, never its formula.',
  },
}

export const messages = {
  payLinked: {
    'zh-CN': '这里把结果和薪酬或考核挂钩：去掉这一句。',
    en: 'This ties the result to pay or rating: take that clause out.',
  },
} as const satisfies RuleMessages
