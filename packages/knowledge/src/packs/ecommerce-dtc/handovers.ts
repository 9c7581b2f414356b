import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'ec-fn-growth',
    from: 'ec-fn-merchandising',
    week: 2,
    what: { 'zh-CN': '未来六周可售库存，按市场和色码', en: 'six weeks of sellable stock by market and variant' },
    late: { 'zh-CN': '广告把人引到缺货款，回本周期变长', en: 'ads lead to sold-out items and payback lengthens' },
  },
  {
    to: 'ec-fn-logistics',
    from: 'ec-fn-merchandising',
    week: 4,
    what: {
      'zh-CN': 'HS 编码和申报要素，下单时就带上',
      en: 'customs codes and declaration data with each purchase order',
    },
    late: { 'zh-CN': '清关补资料，欧盟订单晚到一周', en: 'customs asks for papers and EU parcels arrive a week late' },
  },
  {
    to: 'ec-fn-service',
    from: 'ec-fn-storefront',
    week: 3,
    what: {
      'zh-CN': '退货原因前十的详情页改版排期',
      en: 'dates for fixing the ten product pages that cause most returns',
    },
    late: { 'zh-CN': '客服每天解释同一张尺码表', en: 'agents explain the same size chart every day' },
  },
  {
    to: 'ec-fn-finance',
    from: 'ec-fn-logistics',
    week: 3,
    what: { 'zh-CN': '分订单的头程与尾程费用，周二中午前', en: 'freight cost by order by Tuesday noon' },
    late: { 'zh-CN': '毛利快报只能用上月均价估', en: 'the margin report falls back on last month’s average' },
  },
  {
    to: 'ec-fn-merchandising',
    from: 'ec-fn-logistics',
    week: 5,
    what: { 'zh-CN': '各航线在途天数的实际分布', en: 'actual transit times by lane' },
    late: { 'zh-CN': '畅销款在卖断之后才到仓', en: 'best sellers reach the warehouse after they sold out' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'ec-fn-growth',
    task: { 'zh-CN': '每月测试 30 条广告素材', en: 'Test 30 ad creatives a month' },
    serves: ['ec-profitable-priority-markets', 'ec-factory-to-brand', 'ec-second-order'],
  },
  {
    function: 'ec-fn-logistics',
    task: { 'zh-CN': '新签一家欧盟尾程承运商', en: 'Sign another EU carrier' },
    serves: ['ec-steady-peak', 'ec-profitable-priority-markets', 'ec-compliant-everywhere', 'ec-trusted-operator'],
  },
  {
    function: 'ec-fn-service',
    task: { 'zh-CN': '上线尺码推荐插件', en: 'Install a size-recommendation plug-in' },
    serves: ['ec-second-order', 'ec-trusted-operator', 'ec-factory-to-brand'],
  },
  {
    function: 'ec-fn-finance',
    task: { 'zh-CN': '搭建利润看板', en: 'Build a profit dashboard' },
    serves: ['ec-profitable-priority-markets', 'ec-cash-in-stock', 'ec-compliant-everywhere'],
  },
  {
    function: 'ec-fn-merchandising',
    task: { 'zh-CN': '召开每周选品会', en: 'Hold a weekly buying meeting' },
    serves: ['ec-cash-in-stock', 'ec-steady-peak', 'ec-factory-to-brand', 'ec-profitable-priority-markets'],
  },
]
