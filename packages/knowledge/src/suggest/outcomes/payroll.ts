import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'payroll',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['薪酬', '工资', '薪资', '福利'],
    en: ['payroll', 'compensation', 'salary', 'salaries', 'benefits'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '薪酬负责人', en: 'head of payroll' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-payroll-accuracy',
        name: { 'zh-CN': '发薪一次准确率', en: 'Payroll accuracy rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '无需更正的工资单数 ÷ 工资单数 × 100',
          en: 'payslips that need no correction / payslips × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '次月更正也要算回当月', en: 'Count corrections made the next month' },
      },
      relation: 'in',
      baseline: 98.5,
      target: 99.6,
    },
    {
      metric: {
        id: 'out-pay-seen-as-fair',
        name: { 'zh-CN': '认为薪酬福利公平的员工占比', en: 'Share of employees who find pay and benefits fair' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '匿名调查中认为公平的员工数 ÷ 作答人数 × 100',
          en: 'employees who say so anonymously / respondents × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '调薪后立即调查会偏高', en: 'Asked right after a raise it reads high' },
      },
      relation: 'in',
      baseline: 48,
      target: 62,
    },
  ],
}
