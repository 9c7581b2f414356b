import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'agents',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['代理人', '营销员', '保险顾问'],
    en: ['insurance agents', 'agency force', 'tied agents', 'agent force', 'sales agents'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '代理人渠道负责人', en: 'head of the agency force' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-agent-13-month',
        name: { 'zh-CN': '代理人 13 个月留存率', en: 'Agents still active after 13 months' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '签约满 13 个月仍在岗的人数 ÷ 同批签约人数 × 100',
          en: 'agents still working 13 months after signing / agents of that intake × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS', 'CRM'],
        pitfall: { 'zh-CN': '按同批签约人数算', en: 'Count by intake' },
      },
      relation: null,
      baseline: 38,
      target: 48,
    },
    {
      metric: {
        id: 'out-agent-activity',
        name: { 'zh-CN': '月出单代理人占比', en: 'Share of agents with a sale each month' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月至少成交一单的代理人数 ÷ 在岗代理人数 × 100',
          en: 'agents with at least one policy sold in the month / agents × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '自保件不算', en: 'Policies on oneself do not count' },
      },
      relation: null,
      baseline: 42,
      target: 55,
    },
  ],
}
