import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'response',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['回复', '响应', '答复', '应答', '接听'],
    en: ['answer', 'on hold', 'responsive', 'reply', 'replies', 'respond', 'response'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '服务负责人', en: 'head of service' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-first-response',
        name: { 'zh-CN': '首次响应时长', en: 'Time to first response' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从收到请求到首次实质答复的分钟中位数与九十分位',
          en: 'median minutes from request to the first answer of substance, with the 90th percentile',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['contact system'],
        pitfall: { 'zh-CN': '自动回复不算', en: 'Automatic replies do not count' },
      },
      relation: 'for',
      baseline: 90,
      target: 30,
    },
    {
      metric: {
        id: 'out-answered-in-time',
        name: { 'zh-CN': '承诺时限内答复的占比', en: 'Share answered within the promised time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '承诺时限内得到实质答复的请求数 ÷ 请求数 × 100',
          en: 'requests answered within the promised time / requests × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['contact system'],
        pitfall: { 'zh-CN': '同时看答复后再次来问的占比', en: 'Watch how many have to ask again' },
      },
      relation: null,
      baseline: 62,
      target: 85,
    },
  ],
}
