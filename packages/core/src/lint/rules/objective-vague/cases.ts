import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '提升公司能力', found: 'vague' },
  { locale: 'en', input: 'Be the best', found: 'vague' },
  { locale: 'zh-CN', input: '老人挂号、缴费、取药一趟走完', found: null },
  { locale: 'en', input: 'Prison libraries offer the books and the quiet a town library does', found: null },
]
