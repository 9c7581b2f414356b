import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'cohort',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['招满', '满班', '开班'], en: ['cohort', 'intake', 'fill every seat', 'places filled'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '招生负责人', en: 'head of admissions' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-seats-filled',
        name: { 'zh-CN': '名额确认率', en: 'Share of places confirmed' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '已缴费或已确认的名额 ÷ 计划名额 × 100',
          en: 'places paid for or confirmed / places planned × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '计划名额不得中途下调', en: 'Do not lower the plan on the way' },
      },
      relation: 'in',
      baseline: 55,
      target: 92,
    },
    {
      metric: {
        id: 'out-offers-taken-up',
        name: { 'zh-CN': '录取后报到率', en: 'Share of offers taken up' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '实际报到人数 ÷ 发出录取人数 × 100',
          en: 'people who start / people offered a place × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '按第二周仍在读计', en: 'Count those still there in week two' },
      },
      relation: null,
      baseline: 64,
      target: 78,
    },
  ],
}
