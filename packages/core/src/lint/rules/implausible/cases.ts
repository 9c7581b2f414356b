import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将客户留存率从92%提升至115%', found: 'aboveWhole', at: '115%' },
  { locale: 'en', input: 'Increase enterprise NPS to 130', found: 'nps', at: '130' },
  { locale: 'zh-CN', input: '6月31日前，供应商准时率从90%提升到95%', found: 'date', at: '6月31日' },
  { locale: 'en', input: 'Reduce average queue from 12 minutes to -3 minutes', found: 'belowZero' },
  { locale: 'zh-CN', input: '预算执行率由96%提升至105%', found: null },
  { locale: 'en', input: "GMV up 150% on last year's €4.2m", found: null },
  { locale: 'zh-CN', input: '流动性覆盖率 ≥ 120%', found: null },
  { locale: 'en', input: 'Liquidity coverage ratio at or above 120%', found: null },
]
