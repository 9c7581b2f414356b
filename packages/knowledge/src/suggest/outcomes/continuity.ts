import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'continuity',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['应急', '演练', '灾备', '业务连续性'],
    en: ['disaster recovery', 'business continuity', 'emergency', 'drill', 'contingency'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '业务连续性负责人', en: 'head of business continuity' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-drills-in-time',
        name: { 'zh-CN': '演练中按时恢复的占比', en: 'Share of drills that recover in the agreed time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在约定时间内恢复的演练数 ÷ 演练数 × 100',
          en: 'drills that recover within the agreed time / drills × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['incident log'],
        pitfall: { 'zh-CN': '事先排练的演练没有意义', en: 'A rehearsed drill means nothing' },
      },
      relation: 'for',
      baseline: 50,
      target: 85,
    },
    {
      metric: {
        id: 'out-recovery-time',
        name: { 'zh-CN': '关键业务恢复时长', en: 'Recovery time of critical services' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '演练或真实中断中恢复关键业务的小时中位数',
          en: 'median hours to recover critical services in drills and real outages',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['incident log', 'monitoring'],
        pitfall: { 'zh-CN': '只恢复系统不算恢复业务', en: 'A system back is not a service back' },
      },
      relation: 'for',
      baseline: 8,
      target: 4,
    },
  ],
}
