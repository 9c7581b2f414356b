import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'ethics-review',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['伦理'], en: ['ethics committee', 'ethics approval', 'ethics', 'irb'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '研究负责人', en: 'head of research' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-ethics-papers',
        name: { 'zh-CN': '伦理材料按期齐备占比', en: 'Share of review papers ready on the planned date' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按首次计划日期齐备的伦理审查材料项数 ÷ 应交项数 × 100',
          en: 'review papers complete by the first planned date / papers required × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['document system'],
        pitfall: { 'zh-CN': '批准函本身要列入清单', en: 'The approval letter itself is on the list' },
      },
      relation: null,
      baseline: 40,
      target: 100,
    },
    {
      metric: {
        id: 'out-ethics-rounds',
        name: { 'zh-CN': '伦理审查补正轮次', en: 'Rounds of questions until approval' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从提交到批准之间的书面补正轮次',
          en: 'written rounds of questions between submission and approval',
        },
        unit: 'count',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['document system'],
        pitfall: { 'zh-CN': '口头沟通不算轮次', en: 'Spoken exchanges are no round' },
      },
      relation: null,
      baseline: 3,
      target: 1,
    },
  ],
}
