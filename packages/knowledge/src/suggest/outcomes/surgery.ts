import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'surgery',
  breadth: 'narrow',
  names: 'thing',
  said: { 'zh-CN': ['日间手术', '手术'], en: ['day surgery', 'surgery', 'operating room'] },
  measured: { 'zh-CN': ['手术'], en: ['surgery'] },
  owner: { 'zh-CN': '手术中心负责人', en: 'head of surgery' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-day-case-share',
        name: { 'zh-CN': '日间完成占比', en: 'Share done as day cases' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当日出院的手术数 ÷ 适合日间开展的手术数 × 100',
          en: 'procedures discharged the same day / procedures suited to it × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '“适合”的目录要固定', en: 'Fix the list of suitable procedures' },
      },
      relation: 'in',
      baseline: 22,
      target: 38,
    },
    {
      metric: {
        id: 'out-unplanned-return',
        name: { 'zh-CN': '术后非计划再就诊率', en: 'Unplanned return within 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '术后 30 天内非计划再就诊的患者数 ÷ 手术患者数 × 100',
          en: 'patients back unplanned within 30 days / patients operated × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'guardrail',
        bounds: [0, 100],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '去外院的要电话核对', en: 'Check by phone who went elsewhere' },
      },
      relation: 'after',
      baseline: 4,
      target: 2.5,
    },
  ],
}
