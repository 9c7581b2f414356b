import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '完课率从60%提升到70%，与奖金挂钩', found: 'payLinked', at: '奖金' },
  { locale: 'en', input: "Occupancy from 80% to 90%, linked to the hotel manager's appraisal", found: 'payLinked' },
  { locale: 'zh-CN', input: '奖金发放准确率从98.2%提升至99.8%', found: null },
  { locale: 'en', input: 'Sales bonus calculation time from 9 days to 3 days', found: null },
]
