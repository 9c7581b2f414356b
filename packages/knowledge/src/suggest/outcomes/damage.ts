import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'damage',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['丢件', '破损', '货损', '货差', '丢失', '磕碰'],
    en: ['damaged', 'breakage', 'lost parcel', 'lost item', 'losses in transit', 'damage in transit'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '运营质量负责人', en: 'head of service quality' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-loss-damage-rate',
        name: { 'zh-CN': '丢失破损率', en: 'Loss and damage rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '丢失或破损的件数 ÷ 承运件数 × 10,000',
          en: 'items lost or damaged / items carried × 10,000',
        },
        unit: 'per 10,000',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['TMS'],
        pitfall: { 'zh-CN': '私下赔付的也要登记', en: 'Record private settlements too' },
      },
      relation: 'in',
      baseline: 8,
      target: 4,
    },
    {
      metric: {
        id: 'out-damage-cost',
        name: { 'zh-CN': '每万件理赔金额', en: 'Compensation per 10,000 items' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '丢失破损赔付金额 ÷ 承运件数 × 10,000',
          en: 'compensation for loss and damage / items carried × 10,000',
        },
        unit: 'CNY',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '同时看拒赔率', en: 'Watch refusals too' },
      },
      relation: null,
      baseline: 2600,
      target: 1500,
    },
  ],
}
