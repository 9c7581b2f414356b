import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'en', input: 'Keep priority outages below 2 a month (guardrail)', found: null },
  { locale: 'zh-CN', input: '保持市场份额不低于32%', found: 'businessAsUsual' },
  { locale: 'en', input: 'Maintain NPS at 45', found: 'businessAsUsual' },
  { locale: 'zh-CN', input: '护栏：可用性保持在99.95%以上', found: null },
  { locale: 'en', input: 'DSO <= 45 days', found: null },
]
