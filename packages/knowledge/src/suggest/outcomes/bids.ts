import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'bids',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['投标', '标书', '投标方案', '提案', '入围'],
    en: ['proposal', 'bid', 'tender', 'g-cloud', 'framework'],
  },
  measured: { 'zh-CN': ['中标', '赢单'], en: ['win rate'] },
  owner: { 'zh-CN': '商务负责人', en: 'head of bids' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-bid-win-rate',
        name: { 'zh-CN': '投标中标率', en: 'Bid win rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '中标数 ÷ 当期有结果的投标数 × 100', en: 'bids won / bids decided × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: {
          'zh-CN': '只投稳赢的会虚高；同时看中标金额',
          en: 'Bidding only on sure ones lifts it; watch the value too',
        },
      },
      relation: 'with',
      baseline: 25,
      target: 36,
    },
    {
      metric: {
        id: 'out-proposal-effort',
        name: { 'zh-CN': '单份方案编制工时', en: 'Effort per proposal' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '编制一份方案的总工时中位数', en: 'median hours of work per proposal' },
        unit: 'h',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '漏记专家工时会变少', en: 'Leaving out the experts’ hours lowers it' },
      },
      relation: 'with',
      baseline: 40,
      target: 24,
    },
  ],
}
