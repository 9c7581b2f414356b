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
    to: 'tm-platform-product',
    from: 'tm-editorial-production',
    week: 3,
    what: { 'zh-CN': '新剧上线前两周的片段和标签', en: 'clips and tags two weeks before a premiere' },
    late: {
      'zh-CN': '首页推的是旧剧，新观众第一天就走',
      en: 'the front page pushes old shows and new viewers leave on day one',
    },
  },
  {
    to: 'tm-publishing-live-ops',
    from: 'tm-game-development',
    week: 4,
    what: { 'zh-CN': '赛季内容的封版日期和已知问题', en: 'content freeze and known issues of the season' },
    late: { 'zh-CN': '活动开了才修规则，老玩家刷差评', en: 'rules change after launch and returning players complain' },
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
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'tm-field-care',
    task: { 'zh-CN': '全员装维技能比武', en: 'Hold a technicians’ contest' },
    serves: ['tm-one-report-settles-it', 'tm-stay-because-worth-it', 'tm-works-where-people-are'],
  },
  {
    function: 'tm-network-operations',
    task: { 'zh-CN': '建设智能运维平台', en: 'Build an automated operations platform' },
    serves: ['tm-works-where-people-are', 'tm-one-report-settles-it'],
  },
  {
    function: 'tm-platform-product',
    task: { 'zh-CN': '改版首页推荐位', en: 'Redesign the recommendation shelf' },
    serves: ['tm-shows-people-finish', 'tm-readers-become-subscribers', 'tm-public-channel-reaches-more'],
  },
  {
    function: 'tm-publishing-live-ops',
    task: { 'zh-CN': '全年上线四个赛季活动', en: 'Launch four seasonal events' },
    serves: ['tm-live-game-lasts', 'tm-first-week-worth-playing'],
  },
  {
    function: 'tm-consumer-plans',
    task: { 'zh-CN': '推出三款新套餐', en: 'Launch three new plans' },
    serves: ['tm-stay-because-worth-it', 'tm-one-report-settles-it'],
  },
  {
    function: 'tm-trust-safety',
    task: { 'zh-CN': '扩招 50 名审核员', en: 'Hire 50 reviewers' },
    serves: ['tm-live-game-lasts', 'tm-public-channel-reaches-more', 'tm-stay-because-worth-it'],
  },
]
