import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '显著提升客户满意度', found: 'vague', at: '显著' },
  { locale: 'en', input: 'Significantly reduce claim leakage', found: 'vague', at: 'Significantly' },
  { locale: 'zh-CN', input: '显著提升转化率，从2%到3%', found: null },
  { locale: 'en', input: 'Dramatically lower obsolete stock: £1.8m → £0.7m', found: null },
]
