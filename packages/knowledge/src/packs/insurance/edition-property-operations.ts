import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '财产保险业', en: 'property and casualty insurance' },
  flow: {
    'zh-CN': '从核保承保、报案查勘到赔付续保的链路',
    en: 'the chain from underwriting through survey and repair to payment and renewal',
  },
  pilotScope: {
    'zh-CN': '一家分公司的小额车险理赔及其查勘定损、客服两个团队',
    en: 'small motor claims in one branch with its adjusting and service teams',
  },
  systems: {
    'zh-CN': '承保系统、理赔系统、渠道费用系统和精算数据集市',
    en: 'policy administration, the claims system, the channel cost ledger and the actuarial data mart',
  },
  forum: { 'zh-CN': '每周承保理赔联席会', en: 'the weekly underwriting-and-claims meeting' },
  guardrail: {
    'zh-CN': '偿付能力、应赔尽赔和费用真实',
    en: 'solvency, payment of valid claims and honest expense booking',
  },
  frontline: {
    'zh-CN': '核保员、查勘定损员、客服坐席和分公司渠道经理',
    en: 'underwriters, adjusters, call agents and branch channel managers',
  },
  customer: { 'zh-CN': '车主、企业投保人和出险客户', en: 'drivers, insured businesses and claimants' },
  sponsor: { 'zh-CN': '分管承保与理赔的副总经理', en: 'the deputy chief executive for underwriting and claims' },
  dataOwner: { 'zh-CN': '精算数据负责人', en: 'the head of actuarial data' },
  leadingMetric: { 'zh-CN': '报案首响时间', en: 'first notice response time' },
  laggingMetric: { 'zh-CN': '综合成本率', en: 'combined ratio' },
  gaming: {
    'zh-CN': '用零赔付结案缩短周期、季末压低未决准备金、把渠道费用挪进别的科目',
    en: 'claims closed unpaid, case reserves trimmed at quarter-end and channel cost moved to other accounts',
  },
  season: {
    'zh-CN': '年末续保高峰和七至九月台风季',
    en: 'the year-end renewals and the July-to-September storms',
  },
}

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': '承保系统（PAS）', en: 'Policy administration (PAS)' },
    holds: {
      'zh-CN': '报价、保单、批改、续保日期与使用性质；续保率从这里取',
      en: 'quotes, policies, endorsements, renewal dates and use of vehicle; source of retention',
    },
  },
  {
    name: { 'zh-CN': '理赔系统（CMS）', en: 'Claims management system (CMS)' },
    holds: {
      'zh-CN': '报案、查勘、定损、核价、付款、重开的时间戳，未决与已决金额',
      en: 'time stamps of notice, survey, estimate, review, payment and reopening; outstanding and paid amounts',
    },
  },
  {
    name: { 'zh-CN': '查勘调度与影像定损平台', en: 'Dispatch and photo-estimate platform' },
    holds: {
      'zh-CN': '派单、到场、照片、配件与工时明细，修换判断',
      en: 'dispatch, arrival, photos, parts and labour lines, repair-or-replace decisions',
    },
  },
  {
    name: { 'zh-CN': '反欺诈与风险评分', en: 'Fraud and risk scoring' },
    holds: {
      'zh-CN': '疑点提示、转调查原因、结论与误报',
      en: 'alerts, reasons for referral, findings and false alarms',
    },
  },
  {
    name: { 'zh-CN': '核保规则引擎', en: 'Underwriting rules engine' },
    holds: {
      'zh-CN': '自动通过、转人工、补件和拒保原因，规则版本',
      en: 'automatic acceptances, referrals, missing papers, declines; rule versions',
    },
  },
  {
    name: { 'zh-CN': '渠道与费用管理系统', en: 'Channel and expense management' },
    holds: {
      'zh-CN': '手续费、业务来源、费用申请与入账凭证，按机构和渠道',
      en: 'commission, source of business, expense requests and vouchers, by branch and channel',
    },
  },
  {
    name: { 'zh-CN': '精算数据集市（DWH）与准备金系统', en: 'Actuarial data warehouse (DWH) and reserving' },
    holds: {
      'zh-CN': '按事故季的赔付发展三角、频度与案均、定价假设',
      en: 'triangles by accident quarter, frequency and severity, pricing assumptions',
    },
  },
  {
    name: { 'zh-CN': '再保与累积管理系统', en: 'Reinsurance and accumulation system' },
    holds: {
      'zh-CN': '合约与临分、摊回赔款、分地区的累积限额',
      en: 'treaties and facultative, recoveries, accumulation limits by area',
    },
  },
]
