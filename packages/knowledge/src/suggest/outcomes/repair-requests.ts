import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'repair-requests',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['报修', '维修', '检修单'],
    en: ['repair request', 'repairs', 'maintenance request', 'fix requests'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '维修服务负责人', en: 'head of repairs' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-repair-elapsed',
        name: { 'zh-CN': '报修到修好的时长', en: 'Time from repair request to repair' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从报修到报修人确认修好的小时中位数',
          en: 'median hours from request until the requester confirms the repair',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '临时处理不算修好', en: 'A stopgap is no repair' },
      },
      relation: null,
      baseline: 36,
      target: 16,
    },
    {
      metric: {
        id: 'out-repaired-first-visit',
        name: { 'zh-CN': '一次上门修复率', en: 'Share repaired at the first visit' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '一次上门即修好的单数 ÷ 报修单数 × 100',
          en: 'requests repaired at the first visit / requests × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '两周内再报算未修好', en: 'Reported again in two weeks counts as not repaired' },
      },
      relation: null,
      baseline: 64,
      target: 82,
    },
  ],
}
