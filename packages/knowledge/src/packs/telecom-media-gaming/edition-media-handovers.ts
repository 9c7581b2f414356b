import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
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
    to: 'tm-editorial-production',
    from: 'tm-trust-safety',
    week: 2,
    what: {
      'zh-CN': '近半年送审退回的前十种原因',
      en: 'the ten most frequent reasons for returned scripts in half a year',
    },
    late: { 'zh-CN': '剧本送审三次，开机一拖再拖', en: 'scripts go to review three times and shooting slips' },
  },
  {
    to: 'tm-md-membership',
    from: 'tm-platform-product',
    week: 4,
    what: {
      'zh-CN': '新会员七天没开播的名单，每天一份',
      en: 'a daily list of new members who played nothing in seven days',
    },
    late: { 'zh-CN': '会员到期前才发一封续费信', en: 'the first letter to a member is the renewal notice' },
  },
  {
    to: 'tm-md-rights',
    from: 'tm-editorial-production',
    week: 3,
    what: { 'zh-CN': '采购片的译制和配图排期', en: 'dates for dubbing and artwork of acquired titles' },
    late: { 'zh-CN': '版权期走了三个月，片子还没上线', en: 'three months of the licence pass before the title is up' },
  },
  {
    to: 'tm-trust-safety',
    from: 'tm-platform-product',
    week: 4,
    what: { 'zh-CN': '举报入口带上内容编号和时间点', en: 'reports that carry the content id and time' },
    late: { 'zh-CN': '审核员先花两分钟找是哪一条', en: 'reviewers spend two minutes finding the item' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'tm-editorial-production',
    task: { 'zh-CN': '全年上线十部自制剧', en: 'Release ten own series' },
    serves: ['tm-shows-people-finish', 'tm-md-news-one-can-rely-on'],
  },
  {
    function: 'tm-platform-product',
    task: { 'zh-CN': '改版首页推荐位', en: 'Redesign the recommendation shelf' },
    serves: ['tm-shows-people-finish', 'tm-md-starts-at-once', 'tm-public-channel-reaches-more'],
  },
  {
    function: 'tm-md-membership',
    task: { 'zh-CN': '推出年卡促销', en: 'Run a yearly-pass promotion' },
    serves: ['tm-md-members-come-back', 'tm-readers-become-subscribers'],
  },
  {
    function: 'tm-md-rights',
    task: { 'zh-CN': '签下五部头部版权', en: 'Sign five top titles' },
    serves: ['tm-shows-people-finish', 'tm-md-members-come-back'],
  },
  {
    function: 'tm-trust-safety',
    task: { 'zh-CN': '扩招 50 名审核员', en: 'Hire 50 reviewers' },
    serves: ['tm-md-news-one-can-rely-on', 'tm-public-channel-reaches-more'],
  },
]
