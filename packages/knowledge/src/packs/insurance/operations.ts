import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '保险业', en: 'insurance' },
  flow: { 'zh-CN': '从核保出单到理赔续保的链路', en: 'the chain from underwriting to claim to renewal' },
  pilotScope: {
    'zh-CN': '一类小额车险理赔及其定损、客服两个团队',
    en: 'one class of small motor claims with its adjusting and service teams',
  },
  systems: {
    'zh-CN': '保单系统、理赔系统、客服系统和精算数据集市',
    en: 'policy administration, the claims system, the contact centre and the actuarial data mart',
  },
  forum: { 'zh-CN': '每周承保理赔联席会', en: 'the weekly underwriting-and-claims meeting' },
  guardrail: { 'zh-CN': '偿付能力、应赔尽赔和适当销售', en: 'solvency, payment of valid claims and suitable sales' },
  frontline: {
    'zh-CN': '核保员、理赔员、代理人和客服坐席',
    en: 'underwriters, adjusters, agents and contact-centre staff',
  },
  customer: { 'zh-CN': '投保人、被保险人和出险客户', en: 'policyholders, the insured and claimants' },
  sponsor: { 'zh-CN': '分管承保与理赔的副总经理', en: 'the deputy chief executive for underwriting and claims' },
  dataOwner: { 'zh-CN': '精算数据负责人', en: 'the head of actuarial data' },
  leadingMetric: { 'zh-CN': '报案首响时间', en: 'first notice response time' },
  laggingMetric: { 'zh-CN': '综合成本率', en: 'combined ratio' },
  gaming: {
    'zh-CN': '用零赔付结案缩短周期、年末压低未决准备金、靠自保件撑继续率',
    en: 'claims closed unpaid, case reserves trimmed at year-end and self-bought policies propping persistency',
  },
  season: {
    'zh-CN': '一季度开门红和七至九月台风季',
    en: 'the first-quarter sales drive and the July-to-September storms',
  },
}

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': '保单管理系统（PAS）', en: 'Policy administration (PAS)' },
    holds: {
      'zh-CN': '保单状态、保费、批改、续期与失效日期；继续率与续保率从这里取',
      en: 'policy status, premium, endorsements, renewal and lapse dates; source of persistency and retention',
    },
  },
  {
    name: { 'zh-CN': '理赔系统（CMS）', en: 'Claims management system (CMS)' },
    holds: {
      'zh-CN': '报案、查勘、定损、结案、重开各节点的时间戳，未决与已决金额',
      en: 'time stamps of notice, survey, estimate, closing and reopening; outstanding and paid amounts',
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
    name: { 'zh-CN': '代理人与渠道管理系统（AMS）', en: 'Agency management system (AMS)' },
    holds: {
      'zh-CN': '代理人入司与离司、活动量、佣金、双录与销售质量扣分',
      en: 'agents joining and leaving, activity, commission, sales recordings, quality deductions',
    },
  },
  {
    name: { 'zh-CN': '客服与投诉系统', en: 'Contact centre and complaints' },
    holds: {
      'zh-CN': '首响、转接、回访、诉因与监管转办',
      en: 'first response, transfers, call-backs, causes, regulator referrals',
    },
  },
  {
    name: { 'zh-CN': '精算数据集市（DWH）与准备金系统', en: 'Actuarial data warehouse (DWH) and reserving' },
    holds: {
      'zh-CN': '赔付发展三角、已发生未报告准备金、定价假设',
      en: 'claims triangles, incurred-but-not-reported reserves, pricing assumptions',
    },
  },
  {
    name: { 'zh-CN': '再保系统', en: 'Reinsurance system' },
    holds: {
      'zh-CN': '合约与临分、分出保费、摊回赔款、累积限额',
      en: 'treaties and facultative, ceded premium, recoveries, accumulation limits',
    },
  },
  {
    name: { 'zh-CN': '财务、投资与偿付能力报送', en: 'Finance, investment and solvency reporting' },
    holds: {
      'zh-CN': '费用分摊、投资收益、实际资本与最低资本',
      en: 'expense allocation, investment income, available and required capital',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': 'IFRS 17', en: 'IFRS 17' },
    concerns: { 'zh-CN': '保险合同的计量与列报', en: 'measurement and reporting of insurance contracts' },
    source: 'ifrs-17',
  },
  {
    name: { 'zh-CN': '《保险公司偿付能力管理规定》', en: 'China’s rules on insurers’ solvency' },
    concerns: { 'zh-CN': '保险公司的偿付能力管理', en: 'solvency management of insurance companies' },
    source: 'cn-insurer-solvency-2021',
  },
  {
    name: { 'zh-CN': '欧盟第 2009/138/EC 号指令（Solvency II）', en: 'Directive 2009/138/EC (Solvency II)' },
    concerns: { 'zh-CN': '保险与再保险业务的准入与经营', en: 'the taking-up and pursuit of insurance and reinsurance' },
    source: 'eu-2009-138-solvency-ii',
  },
  {
    name: { 'zh-CN': '欧盟第 2016/97 号指令（IDD）', en: 'Directive (EU) 2016/97 (IDD)' },
    concerns: { 'zh-CN': '保险分销', en: 'insurance distribution' },
    source: 'eu-2016-97-idd',
  },
  {
    name: { 'zh-CN': '《保险销售行为管理办法》', en: 'China’s rules on insurance sales conduct' },
    concerns: { 'zh-CN': '保险销售前、中、后的行为', en: 'conduct before, during and after the sale of insurance' },
    source: 'cn-insurance-sales-2023',
  },
  {
    name: { 'zh-CN': '《中华人民共和国保险法》', en: 'Insurance Law of the People’s Republic of China' },
    concerns: { 'zh-CN': '保险合同与对保险公司的监督管理', en: 'insurance contracts and the supervision of insurers' },
    source: 'cn-insurance-law',
  },
  {
    name: { 'zh-CN': '欧盟第 2022/2554 号条例（DORA）', en: 'Regulation (EU) 2022/2554 (DORA)' },
    concerns: {
      'zh-CN': '金融业数字运营韧性，含保险公司',
      en: 'digital operational resilience of the financial sector, insurers included',
    },
    source: 'eu-2022-2554-dora',
  },
]

export const guardrails: Pack['guardrails'] = ['in-solvency', 'in-complaints', 'in-claims-reopen']

export const seasonality: Pack['seasonality'] = [
  {
    period: { 'zh-CN': '上年 11 月–次年 3 月（寿险开门红）', en: 'November–March (the life sales drive)' },
    effect: {
      'zh-CN': '个险与银保全员冲刺；渠道类目标 10 月定稿，此间只看犹豫期退保与投诉，不启动新团队。',
      en: 'Agents and banks sprint. Settle channel goals in October; then watch free-look cancellations and complaints, and start no new teams.',
    },
  },
  {
    period: {
      'zh-CN': '年末至 1 月（再保续转与车险高峰）',
      en: 'Year-end to January (reinsurance and motor renewals)',
    },
    effect: {
      'zh-CN': '核保与再保忙于合约谈判；承保类 KR 在 12 月中旬评分，1 月下旬再启动。',
      en: 'Underwriters and reinsurance negotiate treaties. Score underwriting key results by mid-December and restart in late January.',
    },
  },
  {
    period: {
      'zh-CN': '每季后首月（偿付能力与准备金结账）',
      en: 'First month of each quarter (solvency and reserves)',
    },
    effect: {
      'zh-CN': '赔付率类 KR 等准备金评估后再评；联席会只看时效，不提前放数。',
      en: 'Score loss-ratio key results after the reserve review; until then the meeting reads times only.',
    },
  },
  {
    period: { 'zh-CN': '5–10 月（汛期与台风）', en: 'May–October (floods and storms)' },
    effect: {
      'zh-CN': '大灾预案启动时理赔 KR 暂停计分，改看首响与预付；灾后一个月补复盘。',
      en: 'When the catastrophe plan starts, pause claims scores; watch first response and interim payments, and review a month later.',
    },
  },
  {
    period: { 'zh-CN': '9–11 月（预算、费率与假设）', en: 'September–November (budget, rates, assumptions)' },
    effect: {
      'zh-CN': '精算假设与预算定稿前先做季度复盘，让证据进假设；之后再写次年目标。',
      en: 'Hold the quarterly review before assumptions and budget close, so that evidence enters them; then write next year’s goals.',
    },
  },
]
