import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: { id: 'kr', text: '良率从96%提升至98%' }, found: 'missing' },
  {
    locale: 'en',
    input: { id: 'kr', text: 'Raise yield from 96% to 98%', owner: 'Sales and Marketing' },
    found: 'shared',
  },
  { locale: 'zh-CN', input: { id: 'kr', text: '良率从96%提升至98%，负责人：周敏' }, found: null },
  { locale: 'en', input: { id: 'kr', text: 'Raise yield from 96% to 98%', owner: 'COO' }, found: null },
]
