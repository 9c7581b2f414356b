import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'baggage',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['行李'], en: ['bags', 'baggage', 'luggage'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '地面服务负责人', en: 'head of ground services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-bags-mishandled',
        name: { 'zh-CN': '行李差错率', en: 'Mishandled baggage rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '迟到、丢失或破损的行李件数 ÷ 托运件数 × 10,000',
          en: 'bags late, lost or damaged / bags carried × 10,000',
        },
        unit: 'per 10,000',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['incident system'],
        pitfall: { 'zh-CN': '中转行李单列', en: 'List transfer bags apart' },
      },
      relation: null,
      baseline: 62,
      target: 40,
    },
    {
      metric: {
        id: 'out-bags-returned',
        name: { 'zh-CN': '24 小时内送还的行李占比', en: 'Bags returned within 24 hours' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '24 小时内送到旅客手中的件数 ÷ 差错件数 × 100',
          en: 'bags returned within 24 hours / bags mishandled × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['incident system'],
        pitfall: { 'zh-CN': '以旅客签收为准', en: 'The passenger signs' },
      },
      relation: null,
      baseline: 58,
      target: 82,
    },
  ],
}
