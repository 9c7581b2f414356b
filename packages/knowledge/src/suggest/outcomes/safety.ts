import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'safety',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['安全意识', '安全生产', '工伤', '事故', '安全', '隐患', '消防', '安环'],
    en: ['safety', 'injur', 'accident', 'hazard', 'thermal runaway', 'fire drill'],
  },
  measured: { 'zh-CN': ['事故', '损工', '安全', '隐患'], en: ['injury', 'safety', 'incident'] },
  owner: { 'zh-CN': '安全负责人', en: 'head of safety' },
  known: ['gen-serious-incidents'],
  outcomes: [
    {
      metric: {
        id: 'out-lost-time-injuries',
        name: { 'zh-CN': '损工伤害率', en: 'Lost-time injury rate' },
        aliases: { 'zh-CN': ['工伤率'], en: ['injury rate'] },
        definition: {
          'zh-CN': '损失工时的伤害起数 ÷ 总工时 × 1,000,000，含承包商',
          en: 'injuries with lost time / hours worked × 1,000,000, contractors included',
        },
        unit: 'per million hours',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['EHS'],
        pitfall: { 'zh-CN': '零目标会压制上报', en: 'A zero target silences reports' },
      },
      relation: 'in',
      baseline: 3.2,
      target: 1.8,
    },
    {
      metric: {
        id: 'out-hazards-closed',
        name: { 'zh-CN': '隐患按期整改率', en: 'Share of hazards closed on time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '约定日期前整改并复查合格的隐患数 ÷ 到期隐患数 × 100',
          en: 'hazards removed by the agreed date and checked / hazards due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['EHS'],
        pitfall: {
          'zh-CN': '少报隐患也会上升；同时看上报数',
          en: 'Reporting fewer lifts it; watch the number reported',
        },
      },
      relation: 'in',
      baseline: 68,
      target: 92,
    },
    {
      metric: {
        id: 'out-safe-behaviour',
        name: { 'zh-CN': '现场观察安全行为符合率', en: 'Share of observations with safe behaviour' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '观察到按安全要求作业的次数 ÷ 观察次数 × 100',
          en: 'observations that find work done as required / observations × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['observation records', 'EHS'],
        pitfall: { 'zh-CN': '由本班组自己观察会偏高', en: 'Crews observing themselves read high' },
      },
      relation: 'in',
      baseline: 76,
      target: 92,
    },
  ],
}
