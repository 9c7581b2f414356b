import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'dh-fn-care-coordination',
    from: 'dh-fn-product',
    week: 3,
    what: {
      'zh-CN': '未交量表患者的名单和最后登录时间，每天早上一份',
      en: 'each morning, patients without a score and when they last logged in',
    },
    late: {
      'zh-CN': '个案管理师凭记忆打电话，找不到的越来越多',
      en: 'case managers call from memory and lose more each week',
    },
  },
  {
    to: 'dh-fn-clinical-operations',
    from: 'dh-fn-growth',
    week: 2,
    what: { 'zh-CN': '下周投放的地区和人数预估', en: 'next week’s campaigns by region and expected patients' },
    late: {
      'zh-CN': '晚间号源被投放一天抢光，初诊往后排',
      en: 'a campaign takes all evening slots in a day and first visits slip',
    },
  },
  {
    to: 'dh-fn-hospital-integration',
    from: 'dh-fn-engineering',
    week: 4,
    what: {
      'zh-CN': '医院接口的沙箱账号和错误码说明',
      en: 'sandbox accounts and error codes for the hospital interface',
    },
    late: {
      'zh-CN': '首例复诊卡在联调，医院信息科不再排期',
      en: 'the first visit hangs on integration and the hospital’s IT gives no new slot',
    },
  },
  {
    to: 'dh-fn-clinical-data',
    from: 'dh-fn-care-coordination',
    week: 5,
    what: { 'zh-CN': '支付方队列里失访患者的原因编码', en: 'reason codes for patients lost from a payer’s cohort' },
    late: { 'zh-CN': '报告临交才发现分母对不上', en: 'the denominator fails on the day the report is due' },
  },
  {
    to: 'dh-fn-quality-regulatory',
    from: 'dh-fn-engineering',
    week: 3,
    what: { 'zh-CN': '变更说明在开发排期之前给出', en: 'change notes before development is planned' },
    late: {
      'zh-CN': '发版前一晚才问算不算重大变更',
      en: 'someone asks the night before release whether it is a major change',
    },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'dh-fn-care-coordination',
    task: { 'zh-CN': '上线随访提醒机器人', en: 'Launch a follow-up reminder bot' },
    serves: ['dh-full-course', 'dh-visible-outcomes', 'dh-equal-benefit', 'dh-home-data-in-care'],
  },
  {
    function: 'dh-fn-clinical-operations',
    task: { 'zh-CN': '新签 20 名医生', en: 'Sign 20 more clinicians' },
    serves: ['dh-sooner-access', 'dh-clinicians-stay', 'dh-right-channel'],
  },
  {
    function: 'dh-fn-hospital-integration',
    task: { 'zh-CN': '对接 10 家医院系统', en: 'Connect ten hospital systems' },
    serves: ['dh-home-data-in-care', 'dh-payer-evidence', 'dh-right-channel'],
  },
  {
    function: 'dh-fn-product',
    task: { 'zh-CN': '重做预约页面', en: 'Redesign the booking page' },
    serves: ['dh-full-course', 'dh-equal-benefit', 'dh-sooner-access', 'dh-right-channel'],
  },
  {
    function: 'dh-fn-clinical-data',
    task: { 'zh-CN': '每季出一份疗效报告', en: 'Publish an outcomes report every quarter' },
    serves: ['dh-payer-evidence', 'dh-visible-outcomes'],
  },
]
