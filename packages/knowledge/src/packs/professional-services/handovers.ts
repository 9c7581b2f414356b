import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'pr-delivery',
    from: 'pr-project-finance',
    week: 2,
    what: { 'zh-CN': '每周一的工时与预算消耗，按工作包', en: 'hours and budget used by work package every Monday' },
    late: { 'zh-CN': '范围多出来三周，账上才看得见', en: 'three weeks of extra scope before the books show it' },
  },
  {
    to: 'pr-resourcing',
    from: 'pr-bids',
    week: 3,
    what: { 'zh-CN': '赢面过半的标，写明人选和开工周', en: 'bids above even odds with names and start week' },
    late: { 'zh-CN': '中标当天四处借人', en: 'people are borrowed on the day of the award' },
  },
  {
    to: 'pr-project-finance',
    from: 'pr-delivery',
    week: 3,
    what: { 'zh-CN': '月末未开票工作的说明，三天内', en: 'notes on unbilled work within three days of month-end' },
    late: { 'zh-CN': '账单发出去，客户回来问是什么', en: 'clients ask what the invoice is for' },
  },
  {
    to: 'pr-quality-risk',
    from: 'pr-delivery',
    week: 4,
    what: { 'zh-CN': '底稿按阶段送审，不攒到出具前', en: 'working papers for review by stage' },
    late: { 'zh-CN': '复核意见在交付前一晚堆到一起', en: 'review notes pile up the night before delivery' },
  },
  {
    to: 'pr-bids',
    from: 'pr-knowledge',
    week: 4,
    what: { 'zh-CN': '近两年同类项目的实际工时', en: 'actual hours on similar projects of the last two years' },
    late: { 'zh-CN': '报价靠上一份改数字', en: 'prices are last year’s with new figures' },
  },
  {
    to: 'pr-client-relations',
    from: 'pr-delivery',
    week: 5,
    what: { 'zh-CN': '项目收尾前两周的客户意见', en: 'what the client said two weeks before closing' },
    late: { 'zh-CN': '下一步没人提，客户去比价', en: 'nobody raises the next step and the client asks for quotes' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'pr-delivery',
    task: { 'zh-CN': '推广变更管理流程', en: 'Roll out a change-control procedure' },
    serves: ['pr-price-what-it-takes', 'pr-paid-for-work-done', 'pr-humane-projects'],
  },
  {
    function: 'pr-resourcing',
    task: { 'zh-CN': '采购人员调度软件', en: 'Buy staffing software' },
    serves: ['pr-humane-projects', 'pr-people-ready', 'pr-keep-project-leaders'],
  },
  {
    function: 'pr-project-finance',
    task: { 'zh-CN': '每月催收一轮', en: 'Chase payments every month' },
    serves: ['pr-paid-for-work-done', 'pr-price-what-it-takes'],
  },
  {
    function: 'pr-quality-risk',
    task: { 'zh-CN': '修订复核手册', en: 'Rewrite the review manual' },
    serves: ['pr-quality-before-signature'],
  },
  {
    function: 'pr-bids',
    task: { 'zh-CN': '全年投标 60 个', en: 'Submit 60 bids' },
    serves: ['pr-price-what-it-takes', 'pr-first-call', 'pr-one-firm'],
  },
  {
    function: 'pr-knowledge',
    task: { 'zh-CN': '建设知识库', en: 'Build a knowledge base' },
    serves: ['pr-one-firm', 'pr-first-call', 'pr-price-what-it-takes'],
  },
]
