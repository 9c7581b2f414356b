import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'sa-implementation',
    from: 'sa-sales',
    week: 2,
    what: {
      'zh-CN': '签约时交底：数据来源、单点登录、客户对接人',
      en: 'a handover at signature: data sources, single sign-on, the customer’s contact',
    },
    late: {
      'zh-CN': '上线卡在客户 IT 审批，没人认识对方',
      en: 'go-live waits for the customer’s IT and nobody knows whom to ask',
    },
  },
  {
    to: 'sa-customer-success',
    from: 'sa-product',
    week: 4,
    what: {
      'zh-CN': '按账户汇总的功能使用，续约前 90 天起每周给出',
      en: 'feature use by account, weekly from ninety days before renewal',
    },
    late: {
      'zh-CN': '客户成功靠感觉打健康分，续约前一周才亮红灯',
      en: 'health scores are guesses and turn red a week before renewal',
    },
  },
  {
    to: 'sa-engineering',
    from: 'sa-product',
    week: 2,
    what: {
      'zh-CN': '每个需求写明要改变哪类用户的哪个动作',
      en: 'for each request, which user’s which action should change',
    },
    late: { 'zh-CN': '评审一半时间在问“到底为谁做”', en: 'half of review goes on asking whom it is for' },
  },
  {
    to: 'sa-product',
    from: 'sa-support',
    week: 3,
    what: { 'zh-CN': '重复工单前五类的原因，按模块', en: 'the five most repeated ticket causes by module' },
    late: { 'zh-CN': '路线图只听大客户，老毛病没人修', en: 'the roadmap hears big customers and old faults stay' },
  },
  {
    to: 'sa-sales',
    from: 'sa-security',
    week: 3,
    what: { 'zh-CN': '客户安全问卷的标准答复包', en: 'a standard answer pack for security questionnaires' },
    late: { 'zh-CN': '商机停在安全审查，一停三周', en: 'deals sit in security review for three weeks' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'sa-implementation',
    task: { 'zh-CN': '制作一套上线培训视频', en: 'Produce onboarding videos' },
    serves: ['sa-first-value', 'sa-free-product-teams'],
  },
  {
    function: 'sa-customer-success',
    task: { 'zh-CN': '再招三名客户成功经理', en: 'Hire three customer success managers' },
    serves: ['sa-earn-renewals', 'sa-first-value', 'sa-expand-in-place'],
  },
  {
    function: 'sa-engineering',
    task: { 'zh-CN': '重构账户模块', en: 'Refactor the account module' },
    serves: ['sa-ship-safely', 'sa-squad-flow', 'sa-free-product-teams'],
  },
  {
    function: 'sa-product',
    task: { 'zh-CN': '上线 AI 助手', en: 'Ship an AI assistant' },
    serves: ['sa-expand-in-place', 'sa-earn-renewals', 'sa-free-product-teams', 'sa-first-value'],
  },
  {
    function: 'sa-sales',
    task: { 'zh-CN': '每季办六场线上研讨会', en: 'Run six webinars a quarter' },
    serves: ['sa-free-product-teams', 'sa-growth-that-pays', 'sa-first-value'],
  },
  {
    function: 'sa-support',
    task: { 'zh-CN': '搭建帮助中心', en: 'Build a help centre' },
    serves: ['sa-earn-renewals', 'sa-trust-as-product'],
  },
]
