import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'adherence',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['坚持打卡', '坚持服药', '打卡', '依从', '服药'],
    en: ['adherence', 'stick with', 'stay on treatment', 'take their medic', 'keep taking'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '患者管理负责人', en: 'head of patient programmes' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-active-at-90-days',
        name: { 'zh-CN': '90 天持续参与率', en: 'Share still taking part after 90 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '第 90 天前一周仍按计划参与的人数 ÷ 入组人数 × 100',
          en: 'people still following the plan in the week of day 90 / people who began × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['app'],
        pitfall: { 'zh-CN': '中途退出的留在分母', en: 'Keep those who left in the denominator' },
      },
      relation: 'in',
      baseline: 34,
      target: 52,
    },
    {
      metric: {
        id: 'out-plan-days-done',
        name: { 'zh-CN': '按计划完成的天数占比', en: 'Share of planned days completed' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '完成的计划天数 ÷ 计划天数 × 100', en: 'planned days completed / planned days × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['app'],
        pitfall: { 'zh-CN': '补记的不算', en: 'Entries made later do not count' },
      },
      relation: null,
      baseline: 48,
      target: 66,
    },
  ],
}
