import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: 'DSO从60天降到50天，毛利率由22%提高到25%',
    found: 'compound',
    fixed: 'DSO从60天降到50天\n毛利率由22%提高到25%',
  },
  { locale: 'en', input: 'Reduce page load from 3.1s to 2.8s and crash rate from 0.9% to 0.5%', found: 'compound' },
  { locale: 'zh-CN', input: '缺陷检出率从88%提高到97%，同时误检率不高于1.5%', found: null },
  {
    locale: 'en',
    input: 'Data-centre PUE from 1.48 to 1.32 while rack availability stays at 99.99% or above',
    found: null,
  },
  { locale: 'zh-CN', input: '签约 20 家客户，客单价从 8 万元提到 10 万元', found: 'compound' },
  { locale: 'en', input: 'Win 20 accounts and cut churn from 4% to 3%', found: 'compound' },
  { locale: 'zh-CN', input: '抽检不良率从 3% 降至 1%，样本 200 份', found: null },
  { locale: 'en', input: 'Reduce defect rate from 3% to 1% across 12 stores', found: null },
]
