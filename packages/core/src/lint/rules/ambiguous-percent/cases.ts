import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将转化率提升20%', found: 'ambiguousPercent', at: '20%', fixed: '将转化率提升20个百分点' },
  {
    locale: 'en',
    input: 'Grow win rate by 6%',
    found: 'ambiguousPercent',
    at: '6%',
    fixed: 'Grow win rate by 6 percentage points',
  },
  { locale: 'zh-CN', input: '转化率提升2个百分点', found: null },
  { locale: 'en', input: 'Win rate from 20% to 26%', found: null },
]
