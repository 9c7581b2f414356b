import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'opinion',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['舆情', '负面报道'], en: ['public opinion', 'press coverage', 'reputation'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '公共关系负责人', en: 'head of communications' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-opinion-response',
        name: { 'zh-CN': '负面信息首次处置时长', en: 'Time to first action on a negative story' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从出现到首次处置的小时中位数',
          en: 'median hours from publication to the first action',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '漏监的事后补计', en: 'Add those missed later' },
      },
      relation: null,
      baseline: 9,
      target: 3,
    },
    {
      metric: {
        id: 'out-opinion-caught',
        name: { 'zh-CN': '两小时内发现的负面信息占比', en: 'Share of negative stories found within two hours' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '两小时内发现的条数 ÷ 事后核定条数 × 100',
          en: 'stories found within two hours / stories established later × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '由外部抽样核定', en: 'Have them sampled from outside' },
      },
      relation: null,
      baseline: 54,
      target: 85,
    },
  ],
}
