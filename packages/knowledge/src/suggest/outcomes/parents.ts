import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'parents',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['家长', '家校'], en: ['parent'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '家校负责人', en: 'head of parent relations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-parent-participation',
        name: { 'zh-CN': '家长参与率', en: 'Share of parents who take part' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当学期至少参加一次沟通或活动的家庭数 ÷ 家庭数 × 100',
          en: 'families who take part at least once in the term / families × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['LMS', 'survey'],
        pitfall: { 'zh-CN': '群发已读不算参与', en: 'A message read is no participation' },
      },
      relation: 'in',
      baseline: 35,
      target: 55,
    },
  ],
}
