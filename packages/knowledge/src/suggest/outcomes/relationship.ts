import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'relationship',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['关系', '银企', '战略客户'], en: ['relationship', 'key account'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '客户关系负责人', en: 'head of key relationships' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-contact-rating',
        name: { 'zh-CN': '关键对口人评分', en: 'Relationship score given by key contacts' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '关键对口人对合作的匿名评分均值，折算为 0–100 分',
          en: 'mean of anonymous ratings by the key contacts on the other side, scaled 0–100',
        },
        unit: 'score',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey', 'CRM'],
        pitfall: {
          'zh-CN': '名单在期初锁定，不只问好说话的人',
          en: 'Fix the list at the start; do not ask friends only',
        },
      },
      relation: 'with',
      baseline: 62,
      target: 76,
    },
    {
      metric: {
        id: 'out-contacts-met',
        name: {
          'zh-CN': '每季度有实质会谈的关键对口人占比',
          en: 'Share of key contacts met on substance each quarter',
        },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当季有议题与结论记录的会谈所覆盖的关键对口人数 ÷ 关键对口人数 × 100',
          en: 'key contacts met with an agenda and recorded conclusions in the quarter / key contacts × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '寒暄不算会谈', en: 'Courtesy calls do not count' },
      },
      relation: 'at',
      baseline: 40,
      target: 75,
    },
  ],
}
