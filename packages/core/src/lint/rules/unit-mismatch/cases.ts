import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将上门周期从3天缩短至95%', found: 'unitMismatch', at: '3天缩短至95%' },
  { locale: 'en', input: 'Reduce stock from 45 days to £1.3m', found: 'unitMismatch', at: '45 days to £1.3m' },
  { locale: 'zh-CN', input: '开户时长从4天缩短到4小时', found: null },
  { locale: 'en', input: 'Customs clearance from 0.91 to 97%', found: null },
  { locale: 'zh-CN', input: '超过 90 天的应收账款从 3200 万元降至 1500 万元', found: null },
  { locale: 'en', input: 'Findings closed within 14 days: 62% to 90%', found: null },
]
