import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'deliverable',
  breadth: 'broad',
  names: 'thing',
  said: { 'zh-CN': [], en: [] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '业务负责人', en: 'head of the unit' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-in-use',
        name: { 'zh-CN': '交付后 30 天内的实际使用率', en: 'Use by the intended users within 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '交付后 30 天内在工作中实际用过的目标对象数 ÷ 目标对象数 × 100',
          en: 'intended users who put it to use within 30 days after delivery / intended users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey', 'observation records'],
        pitfall: { 'zh-CN': '收到不算使用', en: 'Receiving it is not using it' },
      },
      relation: 'of',
      baseline: 30,
      target: 60,
    },
  ],
}
