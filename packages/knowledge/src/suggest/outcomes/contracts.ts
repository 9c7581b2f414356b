import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'contracts',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['合同审核', '合同'], en: ['contract'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '法务负责人', en: 'head of legal' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-contract-turnaround',
        name: { 'zh-CN': '合同审核时长', en: 'Contract turnaround time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从提交审核到可签版本的工作日中位数',
          en: 'median working days from request to a version ready to sign',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CLM'],
        pitfall: { 'zh-CN': '退回补充期间也要计时', en: 'Keep the clock running while waiting for input' },
      },
      relation: 'of',
      baseline: 12,
      target: 6,
    },
    {
      metric: {
        id: 'out-standard-terms',
        name: { 'zh-CN': '使用标准条款的合同占比', en: 'Share of contracts on standard terms' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '未改动标准条款的合同数 ÷ 签订的合同数 × 100',
          en: 'contracts signed with standard terms unchanged / contracts signed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CLM'],
        pitfall: { 'zh-CN': '另签补充协议不算标准', en: 'A side letter is no standard' },
      },
      relation: 'among',
      baseline: 45,
      target: 70,
    },
  ],
}
