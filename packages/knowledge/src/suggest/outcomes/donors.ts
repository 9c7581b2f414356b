import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'donors',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['月捐人', '月捐', '捐赠人', '捐款人', '捐助人'],
    en: ['donor', 'regular giving', 'monthly giving'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '筹款负责人', en: 'head of fundraising' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-regular-donors',
        name: { 'zh-CN': '在捐定期捐赠人数', en: 'Active regular donors' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '近 60 天内扣款成功的定期捐赠人数',
          en: 'people with a regular gift collected in the last 60 days',
        },
        unit: 'count',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '扣款失败的不算', en: 'Failed collections do not count' },
      },
      relation: null,
      baseline: 1200,
      target: 1600,
    },
    {
      metric: {
        id: 'out-donors-kept',
        name: { 'zh-CN': '定期捐赠人次年留存率', en: 'Share of regular donors still giving after a year' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '一年后仍在捐的人数 ÷ 一年前在捐人数 × 100',
          en: 'donors still giving a year later / donors a year ago × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '停捐后重开算流失', en: 'A restarted gift counts as lost' },
      },
      relation: null,
      baseline: 55,
      target: 68,
    },
  ],
}
