import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '提升管理水平，打造优秀团队', found: 'compound' },
  { locale: 'en', input: 'Swap the intranet and move headquarters', found: 'compound', at: 'move' },
  { locale: 'zh-CN', input: '采购和财务在同一本账上对话', found: null },
  { locale: 'en', input: 'Finance and procurement work from one set of numbers', found: null },
  { locale: 'en', input: 'Become the school families choose, the training employers ask for', found: null },
  { locale: 'zh-CN', input: '对客户说出的日期，说到做到', found: null },
]
