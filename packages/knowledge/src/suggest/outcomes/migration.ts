import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'migration',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['迁移', '上云', '切换', '割接', '替换旧系统'],
    en: ['migrat', 'cutover', 'move to the cloud', 'cloud', 'switch over', 'decommission', 'replace the legacy'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '基础架构负责人', en: 'head of infrastructure' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-moved-users',
        name: { 'zh-CN': '已在新环境办理的业务占比', en: 'Share of work done in the new environment' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在新环境完成的业务量 ÷ 业务总量 × 100',
          en: 'transactions completed in the new environment / transactions × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring', 'BPM'],
        pitfall: { 'zh-CN': '并行期两边都算会虚高', en: 'Counting both sides in parallel running lifts it' },
      },
      relation: 'after',
      baseline: 20,
      target: 95,
    },
    {
      metric: {
        id: 'out-cutover-incidents',
        name: { 'zh-CN': '切换后 30 天内的严重故障数', en: 'Serious incidents within 30 days after go-live' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '切换后 30 天内影响用户的最高两级故障数',
          en: 'incidents of the top two classes that reach users within 30 days after go-live',
        },
        unit: 'count',
        direction: 'lower',
        kind: 'guardrail',
        bounds: [0, null],
        dataSources: ['incident log', 'monitoring'],
        pitfall: { 'zh-CN': '分级先定，事后不许降级', en: 'Fix the classes beforehand' },
      },
      relation: 'of',
      baseline: 6,
      target: 1,
    },
    {
      metric: {
        id: 'out-running-cost',
        name: { 'zh-CN': '月运行成本', en: 'Monthly running cost' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '新旧环境当月运行费用合计', en: 'cost of running old and new environment in the month' },
        unit: 'CNY',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '旧环境不下线就不会降', en: 'It does not fall until the old one is off' },
      },
      relation: 'after',
      baseline: 420000,
      target: 300000,
    },
  ],
}
