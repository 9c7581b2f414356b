import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: { id: 'kr', text: '良率从96%提升至98%' }, found: 'missing' },
  { locale: 'en', input: { id: 'kr', text: 'Raise yield from 96% to 98%' }, found: 'missing' },
  { locale: 'zh-CN', input: { id: 'kr', text: '良率从96%提升至98%（取数：MES）' }, found: null },
  { locale: 'en', input: { id: 'kr', text: 'Raise yield from 96% to 98%', dataSources: ['MES'] }, found: null },
]
