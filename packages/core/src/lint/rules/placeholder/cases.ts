import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '首检合格率从__%提升到95%', found: 'placeholder', at: '__%' },
  { locale: 'en', input: 'Reduce unit cost by TBD', found: 'placeholder', at: 'TBD' },
  { locale: 'zh-CN', input: 'P95接口延迟由850毫秒降到400毫秒', found: null },
  { locale: 'en', input: 'Top 3 accounts from 20% to 30% of revenue', found: null },
]
