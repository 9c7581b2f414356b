import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'fair-play',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['外挂', '作弊', '刷单', '薅羊毛'], en: ['cheat', 'bots', 'fake reviews', 'toxic'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '风控负责人', en: 'head of fraud control' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-affected-sessions',
        name: { 'zh-CN': '受作弊影响的场次占比', en: 'Share of sessions affected by cheating' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '确认受影响的场次 ÷ 场次 × 100', en: 'sessions confirmed as affected / sessions × 100' },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '检出变多会先上升', en: 'Better detection raises it first' },
      },
      relation: null,
      baseline: 3.4,
      target: 1.5,
    },
    {
      metric: {
        id: 'out-report-handled',
        name: { 'zh-CN': '举报 24 小时内处理的占比', en: 'Share of reports handled within 24 hours' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '24 小时内有结论的举报数 ÷ 举报数 × 100',
          en: 'reports concluded within 24 hours / reports × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['contact system'],
        pitfall: { 'zh-CN': '申诉成立的剔除', en: 'Leave out those reversed on appeal' },
      },
      relation: null,
      baseline: 52,
      target: 85,
    },
  ],
}
