import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'incentives',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['激励', '奖励', '内推'],
    en: ['incentive', 'reward scheme', 'recognition program', 'recognition programme', 'employee referral'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '激励负责人', en: 'head of rewards' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-scheme-understood',
        name: { 'zh-CN': '能说清规则的员工占比', en: 'Share of employees who can explain the scheme' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '抽样访谈中能说清规则与自身影响的员工数 ÷ 受访人数 × 100',
          en: 'employees asked who can explain the rules and their own part / employees asked × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '“听说过”不算说清', en: 'Having heard of it is not explaining it' },
      },
      relation: 'in',
      baseline: 40,
      target: 75,
    },
    {
      metric: {
        id: 'out-scheme-used',
        name: { 'zh-CN': '激励参与率', en: 'Share of eligible employees who take part' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期实际参与的员工数 ÷ 符合条件的员工数 × 100',
          en: 'employees who take part in the period / eligible employees × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '自动登记不算参与', en: 'Automatic enrolment is no participation' },
      },
      relation: 'in',
      baseline: 25,
      target: 45,
    },
  ],
}
