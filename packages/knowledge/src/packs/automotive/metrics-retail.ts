import type { Metric } from '@okr/core/pack'

/** From the order to the workshop. */
export const retailMetrics: Metric[] = [
  {
    id: 'au-otd',
    name: { 'zh-CN': '准时交车率', en: 'On-time vehicle handover' },
    aliases: { 'zh-CN': ['准时交付', '准时交车'], en: ['OTD', 'on-time vehicle delivery'] },
    definition: {
      'zh-CN': '不晚于首次承诺日交车的订单数 ÷ 当期应交车订单数 × 100',
      en: 'vehicles handed over by the first promised date / vehicles due × 100',
    },
    unit: '%',
    direction: 'higher',
    kind: 'lagging',
    bounds: [0, 100],
    dataSources: ['DMS', 'ERP'],
    pitfall: {
      'zh-CN': '销售一改预计交车日就“准时”了；只认首次承诺日，改期单独计数',
      en: 'Re-quoting the date makes it on time; count only the first promise and log every change',
    },
    definitionSource: null,
    definitionMatch: 'none',
    relatedStandard: null,
  },
  {
    id: 'au-dealer-stock-days',
    name: { 'zh-CN': '经销商库存天数', en: 'Dealer days of stock' },
    aliases: { 'zh-CN': ['渠道库存', '库存深度', '库存系数'], en: ['days of supply', 'dealer inventory days'] },
    definition: {
      'zh-CN': '经销商在库与在途可售车辆数 ÷ 近 30 天日均零售交车数',
      en: 'saleable cars at dealers and in transit / average daily retail handovers of the last 30 days',
    },
    unit: 'd',
    direction: 'range',
    kind: 'lagging',
    bounds: [0, null],
    dataSources: ['DMS'],
    pitfall: {
      'zh-CN': '把库存车提前上险当零售，天数就降；以实际交到个人用户的上牌数核对',
      en: 'Cars registered early as sold shorten it; check against registrations by private owners',
    },
    definitionSource: null,
    definitionMatch: 'none',
    relatedStandard: null,
  },
  {
    id: 'au-fix-first-visit',
    name: { 'zh-CN': '维修一次修复率', en: 'First-visit fix rate' },
    aliases: { 'zh-CN': ['一次修复率', 'FFV'], en: ['FFV', 'fixed first visit', 'fixed right first time'] },
    definition: {
      'zh-CN': '30 天内未因同一故障再进厂的维修单数 ÷ 维修单总数 × 100',
      en: 'repair orders with no return for the same fault in 30 days / repair orders × 100',
    },
    unit: '%',
    direction: 'higher',
    kind: 'leading',
    bounds: [0, 100],
    dataSources: ['DMS'],
    pitfall: {
      'zh-CN': '返修换个故障代码另开单就看不见；按车架号和系统归并后再算',
      en: 'A repeat under another fault code vanishes; group by vehicle number and system first',
    },
    definitionSource: null,
    definitionMatch: 'none',
    relatedStandard: null,
  },
  {
    id: 'au-service-retention',
    name: { 'zh-CN': '售后回厂率', en: 'Service retention' },
    aliases: { 'zh-CN': ['客户保持率', '售后留存率', '进厂率'], en: ['service retention rate', 'workshop loyalty'] },
    definition: {
      'zh-CN': '近 12 个月内进厂付费保养或维修过的车辆数 ÷ 同车龄的售出车辆数 × 100',
      en: 'vehicles in for paid work in the last 12 months / vehicles sold of the same age × 100',
    },
    unit: '%',
    direction: 'higher',
    kind: 'lagging',
    bounds: [0, 100],
    dataSources: ['DMS', 'CRM'],
    pitfall: {
      'zh-CN': '免费检测和召回进厂不算；按车龄分组，否则新车多的店天然占优',
      en: 'Free checks and recall visits do not count; group by age or stores with young cars always win',
    },
    definitionSource: null,
    definitionMatch: 'none',
    relatedStandard: null,
  },
]
