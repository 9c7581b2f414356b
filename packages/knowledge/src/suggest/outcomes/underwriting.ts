import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'underwriting',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['承保', '核保'], en: ['underwrit'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '核保负责人', en: 'head of underwriting' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-new-business-loss-ratio',
        name: { 'zh-CN': '新承保业务赔付率', en: 'Loss ratio of new business' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '新承保业务已发生赔款 ÷ 其已赚保费 × 100',
          en: 'incurred claims on new business / its earned premium × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '未决赔款准备要同一口径', en: 'Keep the reserving basis the same' },
      },
      relation: null,
      baseline: 74,
      target: 68,
    },
    {
      metric: {
        id: 'out-within-guidelines',
        name: { 'zh-CN': '抽查符合核保规则的占比', en: 'Share of sampled policies within the guidelines' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '抽查中符合规则或有授权例外的保单数 ÷ 抽查数 × 100',
          en: 'sampled policies within the guidelines or with an authorised exception / sampled × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['audit reports'],
        pitfall: { 'zh-CN': '样本随机抽', en: 'Draw the sample at random' },
      },
      relation: null,
      baseline: 84,
      target: 96,
    },
  ],
}
