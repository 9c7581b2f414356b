import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '银行与金融科技', en: 'banking and fintech' },
  flow: { 'zh-CN': '从客户申请到资金收回的链路', en: 'the application-to-repayment chain' },
  pilotScope: {
    'zh-CN': '一款线上小微贷款及其风险、运营两个团队',
    en: 'one digital small-business loan with its risk and operations teams',
  },
  systems: {
    'zh-CN': '核心系统、信贷系统、反欺诈平台和投诉系统',
    en: 'core banking, the loan system, the fraud platform and the complaints log',
  },
  forum: { 'zh-CN': '每周业务与风险联席会', en: 'the weekly business-and-risk meeting' },
  guardrail: {
    'zh-CN': '资产质量、客户权益和反洗钱检查',
    en: 'asset quality, fair treatment of customers and anti-money-laundering checks',
  },
  frontline: {
    'zh-CN': '客户经理、审批员和运营人员',
    en: 'relationship managers, credit officers and operations staff',
  },
  customer: { 'zh-CN': '储户、借款人和商户', en: 'depositors, borrowers and merchants' },
  sponsor: { 'zh-CN': '分管该业务条线的高管', en: 'the executive heading the division' },
  dataOwner: { 'zh-CN': '数据治理负责人', en: 'the head of data governance' },
  leadingMetric: { 'zh-CN': '首期逾期率', en: 'first-payment default rate' },
  laggingMetric: { 'zh-CN': '不良贷款率', en: 'non-performing loan ratio' },
  gaming: {
    'zh-CN': '季末冲时点、用展期续贷压不良、为凑户数开无人使用的账户',
    en: 'quarter-end window-dressing, evergreening of weak loans and accounts opened for the count',
  },
  season: {
    'zh-CN': '开门红、季末时点和年终决算封版期',
    en: 'the new-year sales drive, quarter-end dates and the year-end closing freeze',
  },
}

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': '核心银行系统（CBS）', en: 'Core banking system (CBS)' },
    holds: {
      'zh-CN': '账户、余额、计息、放款与还款流水；日均与时点余额都从这里取',
      en: 'accounts, balances, interest, drawdown and repayment entries; source of average and spot balances',
    },
  },
  {
    name: { 'zh-CN': '信贷系统（LOS）', en: 'Loan origination system (LOS)' },
    holds: {
      'zh-CN': '申请、补件、审批各节点的时间戳，退件原因、额度与押品',
      en: 'time stamps of application, missing papers and approval; return reasons, limits, collateral',
    },
  },
  {
    name: { 'zh-CN': '支付中台与清算系统', en: 'Payment hub and clearing' },
    holds: {
      'zh-CN': '每笔支付的状态、失败码、人工干预、对账差错',
      en: 'status, failure code, manual touch and reconciliation break of every payment',
    },
  },
  {
    name: { 'zh-CN': '反洗钱与 KYC 平台', en: 'AML and KYC platform' },
    holds: {
      'zh-CN': '名单命中、可疑预警、尽调缺件和结案结论',
      en: 'screening hits, alerts, missing due-diligence items, closing decisions',
    },
  },
  {
    name: { 'zh-CN': '反欺诈平台（AFS）', en: 'Anti-fraud system (AFS)' },
    holds: {
      'zh-CN': '规则与模型版本、拦截、误报、已确认损失及追回',
      en: 'rule and model versions, blocks, false alarms, confirmed and recovered losses',
    },
  },
  {
    name: { 'zh-CN': '模型风险台账（MRM）', en: 'Model risk inventory (MRM)' },
    holds: {
      'zh-CN': '提交、验证、审批、监测日期与限制条件',
      en: 'dates of submission, validation, approval and monitoring; conditions of use',
    },
  },
  {
    name: { 'zh-CN': 'CRM 与渠道分析', en: 'CRM and channel analytics' },
    holds: {
      'zh-CN': '客户归属、触点、登录与交易活跃、代发与结算关系',
      en: 'ownership, contacts, log-ins and transactions, payroll and cash-management ties',
    },
  },
  {
    name: { 'zh-CN': '投诉与争议系统', en: 'Complaints and disputes' },
    holds: {
      'zh-CN': '诉因、渠道、责任条线、一次解决与监管转办件',
      en: 'cause, channel, responsible division, first-contact resolution, regulator referrals',
    },
  },
  {
    name: { 'zh-CN': '风险数据集市与 ALM', en: 'Risk data mart and ALM' },
    holds: {
      'zh-CN': '逾期天数、分类、拨备、流动性与久期；监管报送的来源',
      en: 'days past due, classification, provisions, liquidity, duration; feeds regulatory returns',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': '巴塞尔委员会 BCBS 238', en: 'Basel Committee BCBS 238' },
    concerns: {
      'zh-CN': '流动性覆盖率与流动性风险监测工具',
      en: 'the liquidity coverage ratio and liquidity risk monitoring tools',
    },
    source: 'bcbs-238-lcr',
  },
  {
    name: {
      'zh-CN': '国际货币基金组织《金融稳健指标编制指南》（2019）',
      en: 'IMF Financial Soundness Indicators Compilation Guide (2019)',
    },
    concerns: {
      'zh-CN': '存款机构等的金融稳健指标口径',
      en: 'definitions of soundness indicators for deposit takers and others',
    },
    source: 'imf-2019-fsi-guide',
  },
  {
    name: { 'zh-CN': '巴塞尔委员会 BCBS 239', en: 'Basel Committee BCBS 239' },
    concerns: {
      'zh-CN': '有效风险数据加总和风险报告的原则',
      en: 'principles for effective risk data aggregation and risk reporting',
    },
    source: 'bcbs-239',
  },
  {
    name: { 'zh-CN': 'IFRS 9', en: 'IFRS 9' },
    concerns: { 'zh-CN': '金融工具，含预期信用损失', en: 'financial instruments, expected credit loss included' },
    source: 'ifrs-9',
  },
  {
    name: { 'zh-CN': 'ISO 20022', en: 'ISO 20022' },
    concerns: { 'zh-CN': '金融业通用报文方案', en: 'the universal financial industry message scheme' },
    source: 'iso-20022',
  },
  {
    name: { 'zh-CN': '《商业银行资本管理办法》', en: 'China’s capital rules for commercial banks' },
    concerns: {
      'zh-CN': '商业银行的资本充足与风险加权资产',
      en: 'capital adequacy and risk-weighted assets of commercial banks',
    },
    source: 'cn-bank-capital-2023',
  },
  {
    name: {
      'zh-CN': '《商业银行金融资产风险分类办法》',
      en: 'China’s rules on risk classification of banks’ financial assets',
    },
    concerns: { 'zh-CN': '金融资产的风险分类', en: 'risk classification of financial assets' },
    source: 'cn-bank-asset-classification-2023',
  },
  {
    name: { 'zh-CN': '欧盟第 2022/2554 号条例（DORA）', en: 'Regulation (EU) 2022/2554 (DORA)' },
    concerns: { 'zh-CN': '金融业数字运营韧性', en: 'digital operational resilience of the financial sector' },
    source: 'eu-2022-2554-dora',
  },
]

export const guardrails: Pack['guardrails'] = ['bk-lcr', 'bk-fraud-loss', 'bk-complaints', 'bk-availability']

export const seasonality: Pack['seasonality'] = [
  {
    period: {
      'zh-CN': '1–3 月（开门红与年初信贷投放）',
      en: 'January–March (new-year sales drive and early-year lending)',
    },
    effect: {
      'zh-CN': '网点与客户经理被营销竞赛占满；首季目标上年 11 月定稿，一季度只做 Check-in，不启动新团队。',
      en: 'Branches are absorbed by contests. Settle first-quarter goals in November, hold check-ins only and start no new teams.',
    },
  },
  {
    period: { 'zh-CN': '3–4 月（年报披露与外部审计）', en: 'March–April (annual results and audit)' },
    effect: {
      'zh-CN': '未披露的业绩不进全员可见的看板；涉及的 KR 改看过程指标，披露后再补数。',
      en: 'Keep unpublished results off open boards; show process measures for those key results and add figures after release.',
    },
  },
  {
    period: { 'zh-CN': '每季末最后一周', en: 'Last week of each quarter' },
    effect: {
      'zh-CN': '时点考核拉动存贷款；评分改到次月第二周，用日均和回流后的余额判断。',
      en: 'Spot targets pull balances. Score in the second week after, on averages and on what stayed.',
    },
  },
  {
    period: { 'zh-CN': '6 月与 11 月（电商大促）', en: 'June and November (shopping festivals)' },
    effect: {
      'zh-CN': '支付与消费信贷封版保障；此间只看可用性、欺诈损失和拒付，新功能 KR 暂停计时。',
      en: 'Payments and consumer credit freeze changes. Watch availability, fraud and chargebacks; pause feature-related key results.',
    },
  },
  {
    period: { 'zh-CN': '11–12 月（预算与年终决算）', en: 'November–December (budget and year-end closing)' },
    effect: {
      'zh-CN': '核心系统封版、财务关账；12 月中旬前完成评分和复盘，决算周不开目标会。',
      en: 'Core systems freeze and books close. Finish scoring by mid-December and hold no goal meetings in closing week.',
    },
  },
]
