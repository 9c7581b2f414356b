import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'pipeline',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['商机储备', '商机池', '销售管道'], en: ['pipeline'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '销售运营负责人', en: 'head of sales operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-pipeline-coverage',
        name: { 'zh-CN': '商机储备倍数', en: 'Pipeline coverage' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '加权前的合格商机金额 ÷ 下季销售目标',
          en: 'value of qualified opportunities / sales target of the next quarter',
        },
        unit: 'x',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '超过 90 天没有进展的剔除', en: 'Leave out those without progress for 90 days' },
      },
      relation: null,
      baseline: 2.1,
      target: 3,
    },
    {
      metric: {
        id: 'out-pipeline-next-step',
        name: { 'zh-CN': '有约定下一步的商机占比', en: 'Share of opportunities with a dated next step' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '有客户确认的下一步日期的商机数 ÷ 在途商机数 × 100',
          en: 'open opportunities with a next step the customer agreed to / open opportunities × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '日期过了的不算', en: 'Past dates do not count' },
      },
      relation: null,
      baseline: 45,
      target: 75,
    },
  ],
}
