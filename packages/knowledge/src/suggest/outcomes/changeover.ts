import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'changeover',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['换模', '换型', '换线', '换产', '快速换'],
    en: ['changeover', 'change-over', 'smed', 'set-up time', 'setup time', 'tool change', 'die change'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '生产负责人', en: 'head of production' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-time-between-runs',
        name: { 'zh-CN': '换型时间', en: 'Changeover time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从上一批最后一件合格品到下一批首件合格品的分钟中位数',
          en: 'median minutes from the last good piece of one run to the first good piece of the next',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['MES'],
        pitfall: { 'zh-CN': '只记快的几次会变好看', en: 'Recording only the quick ones improves it' },
      },
      relation: 'on',
      baseline: 52,
      target: 25,
    },
    {
      metric: {
        id: 'out-changeover-in-time',
        name: { 'zh-CN': '在标准时间内完成的换型占比', en: 'Share of changeovers done within the standard time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在标准时间内完成的换型次数 ÷ 换型次数 × 100',
          en: 'changeovers done within the standard time / changeovers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['MES'],
        pitfall: { 'zh-CN': '标准时间放宽就会上升', en: 'A looser standard lifts it' },
      },
      relation: null,
      baseline: 45,
      target: 80,
    },
  ],
}
