import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'coverage',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['通达', '全覆盖', '光纤', '进村', '入户'],
    en: ['fibre', 'rural', 'network coverage', 'households'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '网络建设负责人', en: 'head of network roll-out' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-homes-covered',
        name: { 'zh-CN': '已覆盖的目标户占比', en: 'Share of target households covered' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '可开通服务的目标户数 ÷ 目标户数 × 100',
          en: 'target households able to get the service / target households × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['PMS'],
        pitfall: { 'zh-CN': '目标清单事先固定', en: 'Fix the list beforehand' },
      },
      relation: null,
      baseline: 38,
      target: 62,
    },
    {
      metric: {
        id: 'out-homes-connected',
        name: { 'zh-CN': '已覆盖户中开通的占比', en: 'Share of covered households connected' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '已开通户数 ÷ 可开通户数 × 100', en: 'households connected / households covered × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['BSS'],
        pitfall: { 'zh-CN': '免费试用单列', en: 'List free trials apart' },
      },
      relation: null,
      baseline: 24,
      target: 36,
    },
  ],
}
