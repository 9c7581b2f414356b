import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '所在行业', en: 'your industry' },
  flow: { 'zh-CN': '从请求到交付的流程', en: 'the request-to-delivery path' },
  pilotScope: {
    'zh-CN': '一个直接面对客户的单元及其上下游部门',
    en: 'one customer-facing unit and its upstream and downstream departments',
  },
  systems: { 'zh-CN': '财务、客户与工单系统', en: 'the finance, customer and ticketing systems' },
  forum: { 'zh-CN': '每周经营例会', en: 'the weekly operations meeting' },
  guardrail: { 'zh-CN': '安全、合规与服务质量', en: 'safety, compliance and service quality' },
  frontline: { 'zh-CN': '一线主管和业务骨干', en: 'front-line supervisors and experienced staff' },
  customer: { 'zh-CN': '客户或服务对象', en: 'customers or service users' },
  sponsor: { 'zh-CN': '总经理或同级负责人', en: 'the managing director or equivalent' },
  dataOwner: { 'zh-CN': '数据和财务分析负责人', en: 'the head of data and financial analysis' },
  leadingMetric: { 'zh-CN': '一次做对率', en: 'first-time-right rate' },
  laggingMetric: { 'zh-CN': '准时交付率', en: 'on-time delivery' },
  gaming: { 'zh-CN': '改承诺日期换准时率', en: 'promised dates moved to look punctual' },
  season: { 'zh-CN': '年终决算与年度预算期', en: 'year-end closing and the budget round' },
}

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': 'ERP 与财务总账', en: 'ERP and general ledger' },
    holds: { 'zh-CN': '订单、承诺日期、成本归集、毛利', en: 'Orders, promised dates, cost allocation, margin' },
  },
  {
    name: { 'zh-CN': 'CRM', en: 'CRM' },
    holds: { 'zh-CN': '客户、续约、投诉、满意度调查记录', en: 'Customers, renewals, complaints, survey records' },
  },
  {
    name: { 'zh-CN': '工单或流程系统（BPM）', en: 'Ticketing or process system (BPM)' },
    holds: {
      'zh-CN': '请求的起止时间、退回次数、审批停留',
      en: 'Start and end of requests, returns, approval time',
    },
  },
  {
    name: { 'zh-CN': '人力系统（HRIS）与学习平台', en: 'HR system (HRIS) and learning platform' },
    holds: {
      'zh-CN': '在岗、离职原因、参训与观察记录',
      en: 'Head count, reasons for leaving, training, observations',
    },
  },
  {
    name: { 'zh-CN': '事件与审计台账（QMS / EHS / GRC）', en: 'Incident and audit registers (QMS / EHS / GRC)' },
    holds: {
      'zh-CN': '严重事件分级、审计发现、整改期限',
      en: 'Incident grades, audit findings, repair deadlines',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': 'ISO 9001', en: 'ISO 9001' },
    concerns: {
      'zh-CN': '质量管理体系；要求在相关职能设定可衡量的质量目标',
      en: 'Quality management systems; asks relevant functions for measurable quality objectives',
    },
    source: 'iso-9001',
  },
  {
    name: { 'zh-CN': 'ISO 45001', en: 'ISO 45001' },
    concerns: { 'zh-CN': '职业健康安全管理体系', en: 'Occupational health and safety management systems' },
    source: 'iso-45001',
  },
  {
    name: { 'zh-CN': 'ISO/IEC 27001', en: 'ISO/IEC 27001' },
    concerns: { 'zh-CN': '信息安全管理体系', en: 'Information security management systems' },
    source: 'iso-iec-27001-2022',
  },
]

export const guardrails: Pack['guardrails'] = [
  'gen-serious-incidents',
  'gen-compliance-findings',
  'gen-unplanned-turnover',
]

export const seasonality: Pack['seasonality'] = [
  {
    period: { 'zh-CN': '1–2 月（年终决算与春节）', en: 'January–February (year-end closing, Chinese New Year)' },
    effect: {
      'zh-CN': '上一周期等决算出数再评分；新周期从节后起算，节前只开起草会，不定目标值。',
      en: 'Score the last cycle once books are closed; start the new one after the holiday, with drafting but no targets before.',
    },
  },
  {
    period: { 'zh-CN': '3–4 月（年报、述职与调薪）', en: 'March–April (annual report, appraisals, pay round)' },
    effect: {
      'zh-CN': '评分会与述职、调薪至少隔一个月；这时不改考核表，免得被读成 OKR 进绩效。',
      en: 'Keep scoring a month away from appraisals and pay; leave appraisal forms alone, lest OKRs be read into them.',
    },
  },
  {
    period: { 'zh-CN': '6–8 月（半年复盘与假期）', en: 'June–August (half-year review, holidays)' },
    effect: {
      'zh-CN': '借半年经营复盘砍掉一批目标；假期里 Check-in 改两周一次，依赖日期避开对方休假。',
      en: 'Use the half-year review to drop objectives; check in fortnightly over holidays and date dependencies around leave.',
    },
  },
  {
    period: { 'zh-CN': '9–11 月（次年预算与编制）', en: 'September–November (next year’s budget and posts)' },
    effect: {
      'zh-CN': '对齐会排在预算提报之前，带着目标谈钱和编制；顺序反了，四季度的目标拿不到人。',
      en: 'Hold alignment before budgets are handed in, with money and posts on the table; afterwards, objectives get nobody.',
    },
  },
  {
    period: { 'zh-CN': '12 月（冲刺、盘点与结账）', en: 'December (final rush, stocktaking, closing)' },
    effect: {
      'zh-CN': '不启动试点、不换工具；只守护栏，并记下为冲年底数字做了哪些破例。',
      en: 'Start no pilot and change no tool; hold the guardrails and note every exception made for year-end figures.',
    },
  },
]
