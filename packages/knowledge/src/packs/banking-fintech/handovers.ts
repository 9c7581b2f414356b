import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'bk-fn-risk',
    from: 'bk-fn-corporate',
    week: 2,
    what: {
      'zh-CN': '授信报告的必填清单，提交前自查过一遍',
      en: 'credit files checked against the list before they are submitted',
    },
    late: {
      'zh-CN': '审批员第二天才开口要流水，客户又跑一趟',
      en: 'the underwriter asks for statements a day later and the customer comes again',
    },
  },
  {
    to: 'bk-fn-operations',
    from: 'bk-fn-technology',
    week: 4,
    what: { 'zh-CN': '退汇原因自动回写到业务界面', en: 'return reasons written back to the screen automatically' },
    late: { 'zh-CN': '柜面靠电话问清算，异常件过夜', en: 'branches phone clearing and exceptions stay overnight' },
  },
  {
    to: 'bk-fn-compliance',
    from: 'bk-fn-technology',
    week: 5,
    what: { 'zh-CN': '交易监测规则的误报样本，按周给出', en: 'weekly samples of false alerts by monitoring rule' },
    late: { 'zh-CN': '分析员逐条关掉同一类预警', en: 'analysts close the same alert one by one' },
  },
  {
    to: 'bk-fn-corporate',
    from: 'bk-fn-risk',
    week: 3,
    what: { 'zh-CN': '到期前 60 天的续授信初判', en: 'a first view on renewals sixty days before they expire' },
    late: { 'zh-CN': '到期前一周才知道要补担保', en: 'the customer hears of extra collateral in the last week' },
  },
  {
    to: 'bk-fn-service',
    from: 'bk-fn-operations',
    week: 3,
    what: { 'zh-CN': '汇款未到账的查询结果，当天答复', en: 'answers on missing payments the same day' },
    late: {
      'zh-CN': '投诉在三个部门之间转，没人能答',
      en: 'complaints pass through three departments without an answer',
    },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'bk-fn-risk',
    task: { 'zh-CN': '上线智能审批系统', en: 'Launch an automated approval system' },
    serves: ['bk-see-risk-early', 'bk-small-business-money', 'bk-funder-trust'],
  },
  {
    function: 'bk-fn-operations',
    task: { 'zh-CN': '改造清算后台', en: 'Rebuild the clearing back office' },
    serves: ['bk-payments-arrive', 'bk-main-account', 'bk-cost-follows-value', 'bk-outsourcer-trusted'],
  },
  {
    function: 'bk-fn-compliance',
    task: { 'zh-CN': '采购新的反洗钱名单库', en: 'Buy a new screening list' },
    serves: ['bk-outsourcer-trusted', 'bk-main-account', 'bk-payments-arrive'],
  },
  {
    function: 'bk-fn-service',
    task: { 'zh-CN': '修订投诉管理办法', en: 'Rewrite the complaints policy' },
    serves: ['bk-sell-what-is-used', 'bk-main-account', 'bk-payments-arrive'],
  },
  {
    function: 'bk-fn-technology',
    task: { 'zh-CN': '全年投产 24 个版本', en: 'Ship 24 releases' },
    serves: ['bk-main-account', 'bk-payments-arrive', 'bk-cost-follows-value', 'bk-outsourcer-trusted'],
  },
  {
    function: 'bk-fn-retail',
    task: { 'zh-CN': '举办发薪日营销活动', en: 'Run a payday campaign' },
    serves: ['bk-main-account', 'bk-sell-what-is-used'],
  },
]
