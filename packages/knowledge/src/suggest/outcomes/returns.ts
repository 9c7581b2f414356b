import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'returns',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['退货', '退换', '退款'], en: ['returns process', 'returns', 'refund'] },
  measured: { 'zh-CN': ['退货'], en: ['return rate'] },
  owner: { 'zh-CN': '售后负责人', en: 'head of after-sales' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-refund-time',
        name: { 'zh-CN': '退款到账时长', en: 'Time from return to refund' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从客户寄出退货到退款到账的天数中位数',
          en: 'median days from handing in the return to the refund on the account',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['OMS', 'finance ledger'],
        pitfall: { 'zh-CN': '从仓库签收起算会少算在途', en: 'Starting at the warehouse hides transport' },
      },
      relation: 'for',
      baseline: 9,
      target: 4,
    },
    {
      metric: {
        id: 'out-return-contacts',
        name: { 'zh-CN': '退货相关咨询率', en: 'Share of returns that need a call' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '产生客服联系的退货单数 ÷ 退货单数 × 100',
          en: 'returns that lead to a contact with customer service / returns × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['contact system', 'OMS'],
        pitfall: { 'zh-CN': '藏起电话号码也会下降', en: 'Hiding the number lowers it too' },
      },
      relation: 'in',
      baseline: 35,
      target: 18,
    },
  ],
}
