import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'alerts',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['告警', '误报', '报警'], en: ['alert', 'false alarm', 'on-call', 'pager'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '运维负责人', en: 'head of operations engineering' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-alerts-actionable',
        name: { 'zh-CN': '需要处理的告警占比', en: 'Share of alerts that need action' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '经处理确有问题的告警数 ÷ 告警数 × 100',
          en: 'alerts behind which there was a problem / alerts × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '同时看漏报的故障', en: 'Watch incidents without an alert' },
      },
      relation: null,
      baseline: 28,
      target: 65,
    },
    {
      metric: {
        id: 'out-problems-unalerted',
        name: { 'zh-CN': '用户先于监控发现的故障占比', en: 'Share of incidents that users report first' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '由用户先报告的故障数 ÷ 故障数 × 100',
          en: 'incidents reported by users before monitoring / incidents × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['incident log'],
        pitfall: { 'zh-CN': '屏蔽告警会推高它', en: 'Muting alerts raises it' },
      },
      relation: null,
      baseline: 34,
      target: 15,
    },
  ],
}
