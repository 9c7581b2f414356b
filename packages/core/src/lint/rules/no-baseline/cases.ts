import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将新客转化率提升至5%', found: 'noBaseline', at: '5%' },
  { locale: 'en', input: 'Achieve revenue of $4.2m', found: 'noBaseline' },
  { locale: 'en', input: 'Grow revenue to $12M', found: 'noBaseline', at: '$12M' },
  { locale: 'zh-CN', input: '新客转化率从3%提升至5%', found: null },
  { locale: 'en', input: 'Win 5 new logos', found: null },
  { locale: 'zh-CN', input: '安全事故降为0', found: null },
  { locale: 'zh-CN', input: '逾期贷款占比下降 3 个百分点，由 17% 到 14%', found: null },
  { locale: 'en', input: 'Water use per tonne down 1.1 m3, from 6.3 to 5.2', found: null },
]
