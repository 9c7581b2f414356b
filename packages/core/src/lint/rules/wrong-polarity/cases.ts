import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将不良率从0.3%提升至0.5%', found: 'rises', at: '不良率' },
  { locale: 'en', input: 'Increase customer churn to 8%', found: 'rises', at: 'customer churn' },
  { locale: 'zh-CN', input: '研发费用率从9%提高到11%', found: null },
  { locale: 'en', input: 'Increase headcount from 50 to 80', found: null },
]
