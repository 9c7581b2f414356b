import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '女装退货率从28%降到28%', found: 'noChange' },
  { locale: 'en', input: 'Raise student attendance from 91.0% to 91%', found: 'noChange' },
  { locale: 'zh-CN', input: '搜索接口响应时间由300ms降到0.3s', found: 'noChange' },
  { locale: 'en', input: 'Hold donor NPS at 47', found: null },
  { locale: 'zh-CN', input: '客户满意度维持90分', found: null },
]
