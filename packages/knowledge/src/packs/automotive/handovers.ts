import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'au-quality-warranty',
    from: 'au-aftersales-parts',
    week: 3,
    what: {
      'zh-CN': '旧件贴好故障码，修完两天内寄出',
      en: 'old parts tagged with the fault code, posted within two days of the repair',
    },
    late: { 'zh-CN': '立项时只有投诉描述，手里没有旧件', en: 'cases open on a complaint alone, with no part in hand' },
  },
  {
    to: 'au-vehicle-plant',
    from: 'au-purchasing-supplier-quality',
    week: 4,
    what: {
      'zh-CN': '电子件批次的判定，在上线前一天给到线边',
      en: 'the verdict on each electronics lot, at the line a day before use',
    },
    late: {
      'zh-CN': '装完才发现批次有问题，返修场又多一排车',
      en: 'lots fail after assembly and the repair yard gains a row',
    },
  },
  {
    to: 'au-planning-logistics',
    from: 'au-sales-network',
    week: 2,
    what: {
      'zh-CN': '按配置写到周的要货，冻结期内不改',
      en: 'orders by configuration and week, unchanged inside the frozen window',
    },
    late: {
      'zh-CN': '冻结周里插单，发运顺序天天在改',
      en: 'orders jump into the frozen week and the sequence changes daily',
    },
  },
  {
    to: 'au-vehicle-engineering',
    from: 'au-vehicle-plant',
    week: 3,
    what: {
      'zh-CN': '注明工位和复现条件的试装问题单',
      en: 'trial-build issues with station and conditions to reproduce',
    },
    late: { 'zh-CN': '开模之后才收到装不上的照片', en: 'photos of parts that do not fit arrive after tooling' },
  },
  {
    to: 'au-vehicle-software',
    from: 'au-quality-warranty',
    week: 5,
    what: { 'zh-CN': '市场缺陷前十名的复现步骤', en: 'steps to reproduce the ten worst field defects' },
    late: {
      'zh-CN': '回归测试还跑旧用例，同一缺陷又回来',
      en: 'regression runs old cases and the same defect returns',
    },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'au-quality-warranty',
    task: { 'zh-CN': '建一套市场问题闭环平台', en: 'Build a field-issue tracking platform' },
    serves: [
      'au-fewer-troubles-for-new-owners',
      'au-recalled-cars-get-fixed',
      'au-parts-fit-to-build',
      'au-pack-defects-stay-in-shop',
    ],
  },
  {
    function: 'au-vehicle-plant',
    task: { 'zh-CN': '涂装车间上线视觉检测', en: 'Install visual inspection in the paint shop' },
    serves: [
      'au-fewer-troubles-for-new-owners',
      'au-pack-defects-stay-in-shop',
      'au-launch-with-mature-process',
      'au-car-on-the-promised-day',
    ],
  },
  {
    function: 'au-planning-logistics',
    task: { 'zh-CN': '上线新的排产系统', en: 'Introduce a new scheduling system' },
    serves: ['au-car-on-the-promised-day', 'au-parts-fit-to-build'],
  },
  {
    function: 'au-vehicle-engineering',
    task: { 'zh-CN': '组织十场设计评审', en: 'Hold ten design reviews' },
    serves: ['au-launch-with-mature-process', 'au-further-on-real-roads', 'au-fewer-troubles-for-new-owners'],
  },
  {
    function: 'au-vehicle-software',
    task: { 'zh-CN': '扩建实车测试车队', en: 'Enlarge the test fleet' },
    serves: ['au-software-steadier-each-release', 'au-fewer-troubles-for-new-owners'],
  },
]
