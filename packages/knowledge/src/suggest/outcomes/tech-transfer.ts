import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'tech-transfer',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['成果转化', '技术转移', '产学研'],
    en: ['technology transfer', 'tech transfer', 'spin-off', 'commercialise research'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '成果转化负责人', en: 'head of technology transfer' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-results-licensed',
        name: { 'zh-CN': '两年内转化的成果占比', en: 'Share of results licensed within two years' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '披露后两年内签订许可、转让或作价入股的成果数 ÷ 披露成果数 × 100',
          en: 'results licensed, sold or put into a company within two years / results disclosed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '意向协议不算', en: 'Letters of intent do not count' },
      },
      relation: null,
      baseline: 12,
      target: 20,
    },
    {
      metric: {
        id: 'out-transfer-time',
        name: { 'zh-CN': '成果披露到签约时长', en: 'Time from disclosure to contract' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '从披露到签约的日历天数中位数', en: 'median calendar days from disclosure to contract' },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CLM'],
        pitfall: { 'zh-CN': '未签的按至今计', en: 'Open ones counted to date' },
      },
      relation: null,
      baseline: 420,
      target: 300,
    },
  ],
}
