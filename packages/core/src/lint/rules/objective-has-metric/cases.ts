import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '年底前营收突破5亿元', found: 'hasMetric' },
  { locale: 'en', input: 'Pass $50M in annual revenue', found: 'hasMetric', at: '$50M' },
  { locale: 'zh-CN', input: 'Top 3 车企客户愿意把下一代平台交给我们', found: null },
  { locale: 'en', input: 'In 2026, C&I storage customers see us as the safe choice', found: null },
  { locale: 'zh-CN', input: '让做到一半的需求不再堆在小组里', found: null },
  { locale: 'en', input: 'No hospital runs out of our medicines', found: null },
]
