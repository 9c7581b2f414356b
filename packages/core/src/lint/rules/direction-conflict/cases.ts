import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: '将直通率从98%提升至96%',
    found: 'rises',
    at: '98%提升至96%',
    fixed: '将直通率从96%提升至98%',
  },
  {
    locale: 'en',
    input: 'Reduce churn from 3% to 5%',
    found: 'falls',
    at: '3% to 5%',
    fixed: 'Reduce churn from 5% to 3%',
  },
  { locale: 'en', input: 'Improve yield from 96% to 92%', found: 'rises', at: '96% to 92%' },
  { locale: 'zh-CN', input: '将直通率从96%提升至98%', found: null },
  { locale: 'zh-CN', input: '师生比由1:18提升到1:15', found: null },
  { locale: 'en', input: 'Reduce churn from 5% to 3%', found: null },
]
