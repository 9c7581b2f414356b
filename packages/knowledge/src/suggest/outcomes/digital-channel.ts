import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'digital-channel',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['手机银行', '线上渠道', '自助', '掌上'],
    en: ['mobile banking', 'preferred channel', 'self-service', 'online channel', 'digital channel'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '数字渠道负责人', en: 'head of digital channels' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-digital-share',
        name: { 'zh-CN': '线上自助办理占比', en: 'Share of transactions done online' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '全程在线上完成的业务笔数 ÷ 业务笔数 × 100',
          en: 'transactions completed online without help / transactions × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '线上发起、线下办完的不算', en: 'Begun online and ended in person does not count' },
      },
      relation: 'in',
      baseline: 58,
      target: 72,
    },
    {
      metric: {
        id: 'out-digital-first',
        name: { 'zh-CN': '近 30 天主要用线上的客户占比', en: 'Share of customers who mostly go online' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '30 天内过半业务在线上完成的客户数 ÷ 有业务的客户数 × 100',
          en: 'customers with more than half of their business online in 30 days / customers with any × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '只登录不办事不算', en: 'Logging in is no business' },
      },
      relation: null,
      baseline: 41,
      target: 55,
    },
  ],
}
