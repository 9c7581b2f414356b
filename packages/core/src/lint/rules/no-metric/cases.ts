import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '加强团队建设', found: 'noMetric' },
  { locale: 'en', input: 'Be more customer-centric', found: 'noMetric' },
  { locale: 'zh-CN', input: '提升客户满意度', found: null },
  { locale: 'en', input: 'Improve NPS', found: null },
]
