import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'tm-field-care',
    from: 'tm-network-operations',
    week: 2,
    what: {
      'zh-CN': '小区端口占用的核查结果，预约前给出',
      en: 'port checks for the building before a visit is booked',
    },
    late: { 'zh-CN': '师傅到了才发现没有端口，改约', en: 'the technician finds no free port and rebooks' },
  },
  {
    to: 'tm-network-operations',
    from: 'tm-field-care',
    week: 3,
    what: { 'zh-CN': '现场修障的真实原因代码', en: 'true cause codes from the field' },
    late: { 'zh-CN': '同一个站点一周派三次单', en: 'one site is dispatched three times a week' },
  },
  {
    to: 'tm-consumer-plans',
    from: 'tm-field-care',
    week: 4,
    what: { 'zh-CN': '账单投诉的原话和套餐名称', en: 'complaints about bills in customers’ words, with the plan' },
    late: {
      'zh-CN': '套餐页改了文案，来电问的还是那一笔',
      en: 'the page is reworded and callers ask about the same charge',
    },
  },
  {
    to: 'tm-enterprise-business',
    from: 'tm-network-operations',
    week: 3,
    what: {
      'zh-CN': '跨省专线的资源核查，报价前给出',
      en: 'capacity checks for lines across provinces before the quote',
    },
    late: { 'zh-CN': '合同签了才说没有纤芯', en: 'the contract is signed before anyone finds there is no fibre' },
  },
  {
    to: 'tm-op-build',
    from: 'tm-network-operations',
    week: 3,
    what: { 'zh-CN': '投诉热点的经纬度和时段，按小区排', en: 'complaint hot spots by place and hour' },
    late: {
      'zh-CN': '新站建在好建的地方，老小区还是打不通',
      en: 'new sites stand where building is easy and old estates still drop calls',
    },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'tm-field-care',
    task: { 'zh-CN': '全员装维技能比武', en: 'Hold a technicians’ contest' },
    serves: ['tm-op-home-works-first-evening', 'tm-one-report-settles-it', 'tm-stay-because-worth-it'],
  },
  {
    function: 'tm-network-operations',
    task: { 'zh-CN': '建设智能运维平台', en: 'Build an automated operations platform' },
    serves: ['tm-works-where-people-are', 'tm-one-report-settles-it'],
  },
  {
    function: 'tm-consumer-plans',
    task: { 'zh-CN': '推出三款新套餐', en: 'Launch three new plans' },
    serves: ['tm-stay-because-worth-it', 'tm-op-done-without-a-visit'],
  },
  {
    function: 'tm-enterprise-business',
    task: { 'zh-CN': '每月走访重点政企客户', en: 'Visit key business customers monthly' },
    serves: ['tm-op-small-firms-served'],
  },
  {
    function: 'tm-op-build',
    task: { 'zh-CN': '全年开通 300 个新站', en: 'Open 300 new sites' },
    serves: ['tm-works-where-people-are'],
  },
  {
    function: 'tm-op-digital-channels',
    task: { 'zh-CN': '改版掌上营业厅', en: 'Redesign the self-service app' },
    serves: ['tm-op-done-without-a-visit', 'tm-stay-because-worth-it'],
  },
]
