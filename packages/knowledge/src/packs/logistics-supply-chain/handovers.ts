import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'lg-line-haul',
    from: 'lg-warehousing',
    week: 2,
    what: { 'zh-CN': '次日各线路货量，每天 18 点前', en: 'tomorrow’s volume by route, by six each evening' },
    late: { 'zh-CN': '车到了货没拣完，班车晚发', en: 'trucks wait for picking and leave late' },
  },
  {
    to: 'lg-last-mile',
    from: 'lg-line-haul',
    week: 3,
    what: { 'zh-CN': '到站时刻和卸货顺序，提前一小时', en: 'arrival time and unloading order an hour ahead' },
    late: {
      'zh-CN': '网点按点等车，下午那波派不出去',
      en: 'depots stand waiting and the afternoon round does not go out',
    },
  },
  {
    to: 'lg-key-accounts-service',
    from: 'lg-digital-data',
    week: 4,
    what: { 'zh-CN': '超时节点自动推送，附责任段', en: 'automatic alerts on overdue stages with the stretch at fault' },
    late: { 'zh-CN': '货主先来电话，我们才开始查', en: 'the shipper calls before anyone looks' },
  },
  {
    to: 'lg-warehousing',
    from: 'lg-key-accounts-service',
    week: 3,
    what: { 'zh-CN': '大促商品的预约到货和贴标要求', en: 'booked arrivals and labelling rules for peak goods' },
    late: { 'zh-CN': '收货口排队，散件贴错标', en: 'trucks queue at receiving and loose items get the wrong label' },
  },
  {
    to: 'lg-safety-control',
    from: 'lg-last-mile',
    week: 4,
    what: { 'zh-CN': '破损件的开箱照片和交接时间', en: 'photos and handover times for damaged parcels' },
    late: { 'zh-CN': '判责只能各摊一半', en: 'liability is split down the middle' },
  },
  {
    to: 'lg-network-carriers',
    from: 'lg-line-haul',
    week: 3,
    what: { 'zh-CN': '外协车的三日用车计划', en: 'three days of outside truck demand' },
    late: { 'zh-CN': '临时叫车，来的不是签过约的', en: 'trucks are called at the last minute and strangers turn up' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'lg-line-haul',
    task: { 'zh-CN': '更换调度系统', en: 'Replace the dispatch system' },
    serves: [
      'lg-orders-arrive-as-agreed',
      'lg-trucks-loaded-both-ways',
      'lg-peak-like-any-week',
      'lg-lines-never-starved',
    ],
  },
  {
    function: 'lg-last-mile',
    task: { 'zh-CN': '新开 20 个网点', en: 'Open twenty depots' },
    serves: ['lg-first-knock-delivers', 'lg-orders-arrive-as-agreed', 'lg-peak-like-any-week'],
  },
  {
    function: 'lg-key-accounts-service',
    task: { 'zh-CN': '每月走访大客户', en: 'Visit key accounts monthly' },
    serves: ['lg-freight-seen-without-calls', 'lg-orders-arrive-as-agreed', 'lg-lines-never-starved'],
  },
  {
    function: 'lg-warehousing',
    task: { 'zh-CN': '引进分拣机器人', en: 'Bring in sorting robots' },
    serves: ['lg-stock-usable-sooner', 'lg-orders-arrive-as-agreed', 'lg-peak-like-any-week', 'lg-lines-never-starved'],
  },
  {
    function: 'lg-digital-data',
    task: { 'zh-CN': '建设物流数据中台', en: 'Build a logistics data platform' },
    serves: ['lg-freight-seen-without-calls', 'lg-less-waiting-at-the-border'],
  },
  {
    function: 'lg-safety-control',
    task: { 'zh-CN': '开展安全月活动', en: 'Run a safety month' },
    serves: ['lg-orders-arrive-as-agreed', 'lg-peak-like-any-week'],
  },
]
