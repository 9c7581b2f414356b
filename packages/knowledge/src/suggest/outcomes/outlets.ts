import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'outlets',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['门店', '新店', '开店', '区域仓', '充电站'],
    en: ['stores', 'shops', 'outlets', 'hubs', 'clinics'],
  },
  measured: { 'zh-CN': ['坪效', '同店'], en: ['like-for-like', 'per square'] },
  owner: { 'zh-CN': '门店发展负责人', en: 'head of site development' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-sites-at-plan',
        name: {
          'zh-CN': '新开点位达到计划营业量的占比',
          en: 'Share of new sites that reach planned turnover in six months',
        },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '开业六个月内达到计划营业量的点位数 ÷ 满六个月的新点位数 × 100',
          en: 'new sites at planned turnover within six months / new sites open for six months × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ERP'],
        pitfall: {
          'zh-CN': '改小计划就会达标；计划在开业前锁定',
          en: 'Lower plans lift it; freeze them before opening',
        },
      },
      relation: 'among',
      baseline: 40,
      target: 65,
    },
    {
      metric: {
        id: 'out-site-payback',
        name: { 'zh-CN': '新开点位回本周期', en: 'Payback time of new sites' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从开业到累计现金流转正的月数中位数，未转正的按至今计入',
          en: 'median months from opening until cumulative cash flow turns positive, others counted to date',
        },
        unit: 'month',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'finance ledger'],
        pitfall: { 'zh-CN': '把总部费用摊走会变短', en: 'Leaving out central cost shortens it' },
      },
      relation: 'of',
      baseline: 24,
      target: 18,
    },
  ],
}
