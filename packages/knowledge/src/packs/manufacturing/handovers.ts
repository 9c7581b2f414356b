import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'mf-production',
    from: 'mf-maintenance',
    week: 2,
    what: {
      'zh-CN': '换模后首件的设备点检结果，开班前给到',
      en: 'machine checks after a die change, before the shift starts',
    },
    late: {
      'zh-CN': '夜班开机先调半小时，头一箱要返工',
      en: 'night shift tunes for half an hour and reworks the first box',
    },
  },
  {
    to: 'mf-planning',
    from: 'mf-purchasing',
    week: 3,
    what: { 'zh-CN': '未来两周缺件清单和到货日', en: 'two weeks of missing parts with arrival dates' },
    late: { 'zh-CN': '上线当天才发现缺一颗件，计划换单', en: 'one part is missing at the line and the plan changes' },
  },
  {
    to: 'mf-quality',
    from: 'mf-engineering',
    week: 4,
    what: { 'zh-CN': '8D 措施落到图纸的版本号', en: 'the drawing revision that carries each 8D measure' },
    late: {
      'zh-CN': '措施关了，旧图纸还在机台上',
      en: 'the measure is closed and the old drawing is still at the machine',
    },
  },
  {
    to: 'mf-engineering',
    from: 'mf-production',
    week: 3,
    what: { 'zh-CN': '试制问题按工位记录，附照片', en: 'trial issues by station with photos' },
    late: { 'zh-CN': '图纸到了车间再打电话问', en: 'the shop phones about drawings it already has' },
  },
  {
    to: 'mf-field-service',
    from: 'mf-planning',
    week: 4,
    what: { 'zh-CN': '常坏备件的安全库存和到货日', en: 'safety stock and arrival dates of parts that fail often' },
    late: {
      'zh-CN': '客户停机，备件还排在整机订单后面',
      en: 'the customer is down and the spare queues behind machine orders',
    },
  },
  {
    to: 'mf-digital',
    from: 'mf-production',
    week: 5,
    what: { 'zh-CN': '停机原因代码，由班组定到不超过二十个', en: 'stop codes set by the crews, twenty at most' },
    late: { 'zh-CN': '报工都选“其他”，谁也不看报表', en: 'everyone books “other” and nobody reads the report' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'mf-production',
    task: { 'zh-CN': '夜班增派一名班长', en: 'Add a supervisor on nights' },
    serves: [
      'mf-defects-stop-at-source',
      'mf-dependable-delivery',
      'mf-shift-settles-abnormality',
      'mf-dependable-constraint',
    ],
  },
  {
    function: 'mf-planning',
    task: { 'zh-CN': '上线 APS 高级排产', en: 'Introduce APS scheduling' },
    serves: ['mf-dependable-delivery', 'mf-stock-that-serves-orders'],
  },
  {
    function: 'mf-quality',
    task: { 'zh-CN': '开展质量月活动', en: 'Run a quality month' },
    serves: ['mf-defects-stop-at-source', 'mf-steady-new-product-ramp', 'mf-equipment-earns-at-customer'],
  },
  {
    function: 'mf-engineering',
    task: { 'zh-CN': '完成图纸电子化', en: 'Digitise the drawings' },
    serves: ['mf-steady-new-product-ramp', 'mf-defects-stop-at-source'],
  },
  {
    function: 'mf-maintenance',
    task: { 'zh-CN': '采购设备监测传感器', en: 'Buy condition sensors' },
    serves: [
      'mf-dependable-constraint',
      'mf-dependable-delivery',
      'mf-smart-line-pays-back',
      'mf-energy-follows-output',
    ],
  },
  {
    function: 'mf-digital',
    task: { 'zh-CN': '建设数字孪生车间', en: 'Build a digital twin of the shop' },
    serves: ['mf-smart-line-pays-back', 'mf-shift-settles-abnormality', 'mf-dependable-constraint'],
  },
]
