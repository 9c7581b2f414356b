import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '将不良率从0.3%提升至0.5%', found: 'rises', at: '不良率' },
  { locale: 'en', input: 'Increase customer churn to 8%', found: 'rises', at: 'customer churn' },
  { locale: 'zh-CN', input: '研发费用率从9%提高到11%', found: null },
  { locale: 'en', input: 'Increase headcount from 50 to 80', found: null },
  { locale: 'zh-CN', input: '成本收入比从 38% 降至 33%', found: null },
  { locale: 'en', input: 'Deviation closure on time from 66% to 92%', found: null },
  { locale: 'en', input: 'Defects escaping to customers from 4.5 a release to 1', found: null },
  { locale: 'en', input: 'Forecast accuracy for spare parts (MAPE) from 38% to 25%', found: null },
  { locale: 'en', input: 'Non-revenue water down from 28% to 22%', found: null },
  { locale: 'zh-CN', input: '因指标偏低暂缓献血的人次由每季 340 降到 220', found: null },
  { locale: 'en', input: 'Improve the LTV:CAC ratio from 1:2 to 1:3', found: null },
  { locale: 'en', input: 'Audit non-conformities per restaurant from 6.2 to 2.0', found: null },
  { locale: 'zh-CN', input: '设备缺陷消除率从85%提升至98%', found: null },
  { locale: 'en', input: 'Accuracy of arrival estimates from ±45 minutes to ±15 minutes', found: null },
  { locale: 'zh-CN', input: '健康度评分低于60分的客户由46家降到15家', found: null },
  { locale: 'zh-CN', input: '三包费用占收入比重从2.4%降到1.6%', found: null },
  { locale: 'zh-CN', input: '大客户收入占比由70%降到50%', found: null },
  { locale: 'zh-CN', input: '电梯困人次数由1.8次降到0.6次', found: null },
  {
    locale: 'zh-CN',
    input: { text: '将床位使用率从 97% 降至 88%', direction: 'maintain' },
    found: null,
  },
  {
    locale: 'en',
    input: { text: 'Bring bed occupancy down from 97% to 88%', direction: 'maintain' },
    found: null,
  },
]
