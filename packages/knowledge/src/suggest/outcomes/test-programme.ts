import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'test-programme',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['测试计划', '试验计划', '验证计划', '型式试验'],
    en: ['test program', 'test plan', 'test campaign', 'validation plan'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '试验负责人', en: 'head of testing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-tests-passed',
        name: { 'zh-CN': '首次试验通过的项目占比', en: 'Share of test items passed at the first attempt' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次即通过的试验项数 ÷ 试验项数 × 100',
          en: 'test items passed at the first attempt / test items × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['project system'],
        pitfall: { 'zh-CN': '调整判据的不算', en: 'Changed criteria do not count' },
      },
      relation: null,
      baseline: 60,
      target: 85,
    },
    {
      metric: {
        id: 'out-tests-done',
        name: { 'zh-CN': '计划试验项完成率', en: 'Share of planned test items completed' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '有有效报告的试验项数 ÷ 计划试验项数 × 100',
          en: 'test items with a valid report / test items planned × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['project system'],
        pitfall: { 'zh-CN': '取消的项仍在分母', en: 'Cancelled items stay in the denominator' },
      },
      relation: null,
      baseline: 35,
      target: 100,
    },
  ],
}
