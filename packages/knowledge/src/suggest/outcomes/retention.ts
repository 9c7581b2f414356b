import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'retention',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['转网', '老客户', '留住客户', '留存', '流失', '粘性', '黏性'],
    en: [
      'keep customers',
      'subscribers leav',
      'switch to competitor',
      'leaving for',
      'customers stay',
      'customers leav',
      'retention',
      'churn',
      'sticky',
      'stickiness',
    ],
  },
  measured: {
    'zh-CN': ['留存', '流失', '续费', '续约', '续保'],
    en: ['customer retention', 'revenue retention', 'churn', 'renewal', 'persistency'],
  },
  owner: { 'zh-CN': '客户成功负责人', en: 'head of customer success' },
  known: ['gen-customer-retention'],
  outcomes: [
    {
      metric: {
        id: 'out-monthly-churn',
        name: { 'zh-CN': '月度客户流失率', en: 'Monthly customer churn' },
        aliases: { 'zh-CN': ['客户流失率', '流失率'], en: ['customer churn', 'churn'] },
        definition: {
          'zh-CN': '当月流失的客户数 ÷ 月初客户数 × 100',
          en: 'customers lost in the month / customers at its start × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'billing'],
        pitfall: { 'zh-CN': '把流失改记为暂停就会变好看', en: 'Recording churn as a pause improves it' },
      },
      relation: 'of',
      baseline: 3.2,
      target: 2.2,
    },
  ],
}
