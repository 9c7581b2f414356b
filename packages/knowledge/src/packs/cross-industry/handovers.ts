import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'gen-supply',
    from: 'gen-sales',
    week: 2,
    what: { 'zh-CN': '写明规格和日期的四周订单预告', en: 'a four-week order preview with specification and date' },
    late: { 'zh-CN': '采购当周才知道要货，只能加急', en: 'purchasing hears that week and can only expedite' },
  },
  {
    to: 'gen-customer-service',
    from: 'gen-it',
    week: 4,
    what: { 'zh-CN': '客户来件和订单同屏可见', en: 'requests and orders on one screen' },
    late: { 'zh-CN': '坐席挂起电话去问别的部门', en: 'agents hang up to ask another department' },
  },
  {
    to: 'gen-sales',
    from: 'gen-development',
    week: 3,
    what: {
      'zh-CN': '下季能交付与不能交付的规格清单',
      en: 'the list of what can and cannot be delivered next quarter',
    },
    late: { 'zh-CN': '签完才说做不到', en: 'contracts are signed before anyone says no' },
  },
  {
    to: 'gen-finance',
    from: 'gen-supply',
    week: 3,
    what: { 'zh-CN': '月底前三天的入库和在途数', en: 'receipts and goods in transit three days before month-end' },
    late: { 'zh-CN': '关账等一张入库单', en: 'the books wait for one receipt' },
  },
  {
    to: 'gen-development',
    from: 'gen-supply',
    week: 4,
    what: { 'zh-CN': '试制问题单，注明原因和建议', en: 'trial issues with cause and proposal' },
    late: { 'zh-CN': '量产之后才改图', en: 'drawings change after launch' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'gen-supply',
    task: { 'zh-CN': '上线供应商协同平台', en: 'Launch a supplier portal' },
    serves: ['gen-keep-promises', 'gen-plan-on-real-numbers', 'gen-margin-with-quality'],
  },
  {
    function: 'gen-customer-service',
    task: { 'zh-CN': '全员培训服务话术', en: 'Train everyone on service scripts' },
    serves: ['gen-customers-return', 'gen-service-within-reach', 'gen-right-first-time-team'],
  },
  {
    function: 'gen-sales',
    task: { 'zh-CN': '每人每周拜访五家客户', en: 'Visit five customers a week each' },
    serves: ['gen-keep-promises', 'gen-customers-return', 'gen-margin-with-quality'],
  },
  {
    function: 'gen-finance',
    task: { 'zh-CN': '更换财务软件', en: 'Replace the finance software' },
    serves: ['gen-plan-on-real-numbers', 'gen-decide-sooner', 'gen-margin-with-quality'],
  },
  {
    function: 'gen-development',
    task: { 'zh-CN': '完成三项新品立项', en: 'Approve three new products' },
    serves: ['gen-right-first-time-team', 'gen-margin-with-quality', 'gen-keep-promises'],
  },
]
