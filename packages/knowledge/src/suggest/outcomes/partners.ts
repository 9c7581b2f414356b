import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'partners',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['合作伙伴', '合作', '伙伴', '渠道', '经销商', '代理商', '联盟'],
    en: [
      'sales channel',
      'channel partner',
      'partner',
      'alliance',

      'agreements',
      'memorandum',
      'dealer',
      'reseller',
      'distributor',
      'broker',
      'joint venture',
    ],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '合作伙伴负责人', en: 'head of partnerships' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-partner-active',
        name: { 'zh-CN': '活跃合作方占比', en: 'Share of active partners' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期有新增业务的合作方数 ÷ 在册合作方数 × 100',
          en: 'partners with new business in the period / partners on the books × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: {
          'zh-CN': '清掉不活跃的名单也会抬高；分母在期初锁定',
          en: 'Striking idle names lifts it; fix the denominator at the start',
        },
      },
      relation: 'among',
      baseline: 45,
      target: 65,
    },
    {
      metric: {
        id: 'out-partner-satisfaction',
        name: { 'zh-CN': '合作方满意度得分', en: 'Partner satisfaction score' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '合作方固定题组问卷的均分，折算为 0–100 分',
          en: 'mean of a fixed questionnaire to partners, scaled 0–100',
        },
        unit: 'score',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '由对接人自己发问卷会失真', en: 'Sent by the account owner, it flatters' },
      },
      relation: 'with',
      baseline: 66,
      target: 78,
    },
    {
      metric: {
        id: 'out-partner-revenue-share',
        name: { 'zh-CN': '合作方带来的收入占比', en: 'Revenue share through partners' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '经合作方带来的收入 ÷ 总收入 × 100', en: 'revenue brought by partners / revenue × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'finance ledger'],
        pitfall: { 'zh-CN': '把直销订单改记到渠道名下', en: 'Booking direct orders to the channel' },
      },
      relation: 'with',
      baseline: 12,
      target: 20,
    },
  ],
}
