import type { Edition } from '@okr/core/pack'
import { handovers } from './edition-property-handovers.ts'
import { systems, terms } from './edition-property-operations.ts'
import { phases } from './edition-property-phases.ts'
import { practices } from './edition-property-practices.ts'
import { propertyBusinessThemes } from './edition-property-themes.ts'
import { propertyMotorThemes } from './edition-property-themes-motor.ts'
import { said } from './edition-said.ts'
import { propertyFunctions, propertyYear } from './edition-year.ts'
import { standards } from './operations.ts'
import { challenges, drivers } from './overview.ts'
import { pitfalls } from './pitfalls.ts'
import { themes } from './themes.ts'

/** Themes of the pack that fit a property insurer as they stand. */
const shared = new Set([
  'in-paid-when-needed',
  'in-motor-earns',
  'in-capital-well-used',
  'in-broker-first-call',
  'in-adjuster-relied-on',
])

const parts: Edition['parts'] = {
  terms,
  ...propertyYear,
  functions: propertyFunctions,
  handovers,
  whyOkr: [
    said(
      '综合成本率是结果，不能直接去改：赔款在修理厂和事故现场定下来，费用在渠道里花出去，业务好坏在核保时就选定了。OKR 让几条线先商定同一处要改的源头。',
      'The combined ratio is an outcome, not a lever: losses are decided at the scene and the garage, expenses in the channel, selection at underwriting. OKRs make the divisions agree on one source to change.',
    ),
    said(
      '赔付率要等案件发展，季度里能动的是首响、到场、查勘资料一次齐全、疑点筛查和送修去向；先改这些领先指标，过几季再用已发展的数字对账。',
      'Loss ratios wait for claims to develop. Within a quarter one can move response, complete surveys, fraud triage and the choice of garage; developed figures settle the account some quarters later.',
    ),
    said(
      '总部已有计划、预算和分公司 KPI，缺的不是第三张考核表，而是一处能让核保、理赔、渠道、精算当面取舍的地方；OKR 只管这一处。',
      'Head office already has plan, budget and branch scorecards. What is missing is not a third sheet but a place where underwriting, claims, channels and actuarial trade off face to face; OKRs serve only that.',
    ),
  ],
  overview: [
    said(
      '一张牌照下有好几门生意：车险件多额小、拼定价与维修成本；企财险和责任险件少额大、靠核保判断与再保；农险跟着季节和灾害走。所以 KR 不能通用。',
      'One licence covers several trades. Motor has many small claims and lives on price and repair cost; property and liability have few large ones and live on judgement and reinsurance; crop follows season and disaster. Key results do not carry over.',
    ),
    {
      text: {
        'zh-CN':
          '综合成本率由赔付与费用相加，不含投资收益。费用当期看得清，赔付要等发展：长尾的责任险与人伤案，承保当年的数字只能算草稿。',
        en: 'The combined ratio adds losses and expenses and leaves out investment income. Expenses show at once, losses develop: for liability and injury, the first year’s figure is only a draft.',
      },
      sources: ['bajaj-loss-combined-ratio'],
    },
    said(
      '总部定产品、费率、核保规则和准备金，分公司握着渠道、修理厂与现场；报表按机构考核，漏损却发生在机构与条线的交界处。',
      'Head office sets products, rates, rules and reserves; branches hold channels, garages and the scene. Scorecards follow the branches, yet leakage sits where branch and division meet.',
    ),
    said(
      '新能源车改了车险的成本结构：车型换得快，三电与集成部件难判修换，维修渠道窄，家用与网约混用；沿用燃油车经验定价，亏损来得比数据早。',
      'Electric cars change motor cost: new models, batteries and integrated parts hard to judge, few repairers, private and ride-hailing use mixed. Priced on petrol experience, the loss arrives before the data.',
    ),
  ],
  valueStream: [
    { 'zh-CN': '产品、费率厘定与报备', en: 'Product, rating and filing' },
    {
      'zh-CN': '渠道获客与费用管理（直销、代理、车商、经纪）',
      en: 'Channels and their cost (direct, agents, car dealers, brokers)',
    },
    { 'zh-CN': '询价、风险查勘与核保出单', en: 'Quotation, risk survey, underwriting and issue' },
    { 'zh-CN': '再保安排与风险累积管理', en: 'Reinsurance and accumulation control' },
    { 'zh-CN': '报案受理与查勘调度', en: 'First notice and dispatch of surveyors' },
    { 'zh-CN': '查勘、定损与疑点筛查', en: 'Survey, estimate and fraud triage' },
    { 'zh-CN': '送修、核价与配件', en: 'Repair steering, estimate review and parts' },
    { 'zh-CN': '理算、赔付与追偿', en: 'Settlement, payment and recovery' },
    { 'zh-CN': '准备金评估、费率回顾与续保', en: 'Reserving, rate review and renewal' },
  ],
  drivers: [
    ...drivers.filter(({ sources }) => sources.length > 0),
    said(
      '新能源车占比上升，修换判断、配件和工时都缺积累；查勘定损与核保规则要按车型逐季对表，等年度费率回顾就晚了。',
      'More electric cars come with little experience of repair, parts and labour; estimates and underwriting rules must be compared by model each quarter, before the yearly rate review.',
    ),
    {
      text: {
        'zh-CN':
          '据报道，金融监管总局 2025 年 10 月的通知要求非车险自 11 月 1 日起按备案的条款费率执行（“报行合一”），并见费出单。拿费用换保费的余地收窄，竞争退回到选择风险、理赔成本和服务。',
        en: 'A notice by China’s regulator of October 2025 reportedly has non-motor products sold as filed from 1 November, and policies issued only once paid. Premium is harder to buy; competition returns to selection, claims cost and service.',
      },
      sources: ['nfra-2025-non-motor'],
    },
  ],
  challenges: [
    ...challenges.filter(({ sources }) => sources.length > 0),
    said(
      '总部 KPI 压到分公司，再压到支公司：保费按月追、赔付按年算。OKR 若再分解一遍保费，一线会当成第二张催收单。',
      'Head-office KPIs cascade to branch and sub-branch: premium chased monthly, losses counted yearly. OKRs that split premium once more read as a second reminder.',
    ),
    said(
      '修理厂、车商、公估和代理不归公司管，有的既带来保费又收走赔款；送修与续保常由两个部门分头谈，筹码互相抵消。',
      'Garages, dealers, adjusters and agents are not staff; some bring premium and take claims money back. Steering and renewal are negotiated by two departments whose leverage cancels out.',
    ),
  ],
  unknowns: [
    {
      'zh-CN':
        '没有找到财产保险业 OKR 采用率的独立统计，也没有公开数据证明 OKR 本身改善了哪家公司的综合成本率或理赔周期。',
      en: 'We found no independent adoption rate for property and casualty insurers, and no public data that OKRs by themselves improved anyone’s combined ratio or claims time.',
    },
    {
      'zh-CN':
        '没有找到可引用的中国财险公司 OKR 案例（含众安在线）；新能源车损失与总分考核的段落是行业常识与我们的建议，不是公司数据。',
      en: 'No citable OKR case of a Chinese property insurer turned up, ZhongAn included. What stands here on electric cars and branch scorecards is trade knowledge and our advice, not company data.',
    },
  ],
  systems,
  standards: [
    ...standards,
    {
      name: {
        'zh-CN': '《关于加强非车险业务监管有关事项的通知》',
        en: 'Notice on Strengthening Supervision of Non-Motor Insurance (China)',
      },
      concerns: { 'zh-CN': '非车险条款费率按备案执行', en: 'use of non-motor products as filed' },
      source: 'nfra-2025-non-motor',
    },
  ],
  themes: [...themes.filter(({ id }) => shared.has(id)), ...propertyMotorThemes, ...propertyBusinessThemes],
  practices,
  ...phases,
  pitfalls: [
    {
      title: { 'zh-CN': '人人背综合成本率，没人改做法', en: 'Everyone’s ratio, nobody’s change' },
      signal: {
        'zh-CN': '核保、理赔、渠道三张 OKR 表抄着同一个综合成本率，会上各自解释是另外两家拖累的。',
        en: 'Underwriting, claims and channels copy the same combined ratio, and each explains in the meeting how the other two spoilt it.',
      },
      remedy: {
        'zh-CN':
          '总比率只留险种负责人一人；其余各写自己的领先指标：选择、一次查勘齐全、送修、费用入账，并注明影响哪一段。',
        en: 'Leave the ratio to the head of the line; the others write their early signs (selection, complete surveys, steering, expense entries) and which part each moves.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': 'OKR 成了分公司第二张 KPI', en: 'OKRs as the branch’s second scorecard' },
      signal: {
        'zh-CN': '分公司 OKR 全是保费、费用率和排名，与总部下达的考核表只差一个名字；月底照样放宽核保。',
        en: 'Branch OKRs hold premium, expense ratio and rank, the scorecard under another name; acceptance still loosens at month-end.',
      },
      remedy: {
        'zh-CN': '总部发文划界：计划与 KPI 管结果，OKR 每家只写一两个过程改进，不排名、不分解保费、不进绩效。',
        en: 'Publish the border: plan and scorecard hold results; each branch OKR names one or two process changes, with no ranking, split premium or pay.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '费用率靠挪科目变好', en: 'An expense ratio improved by moving accounts' },
      signal: {
        'zh-CN': '手续费下降，同期业务宣传、咨询或理赔查勘类支出上升；季末费用跨期，车商渠道保费却没少。',
        en: 'Commission falls while promotion, consulting or survey spending rises; costs slip past quarter-end, yet dealer premium holds.',
      },
      remedy: {
        'zh-CN': '费用率 KR 按渠道全口径看，财务抽凭证与业务来源对账；入账差错与合规发现放在同一屏。',
        en: 'Read the expense ratio by channel with all accounts; finance samples vouchers against source of business and shows errors and findings beside it.',
      },
      sources: [],
    },
    // Those of the pack that speak of claims and reserves; the others concern life agents and bonus plans in general.
    ...pitfalls.filter(({ title }) => /^(?:The combined ratio|Fast closing|Reserves)/.test(title.en)),
  ],
  conclusion: [
    {
      'zh-CN': '从一家分公司、一类小额车险开始，把首响、查勘、资料、送修和付款的等待量出来，再往上接综合成本率。',
      en: 'Start with one branch and one class of small motor claims; measure the waits from response to survey, repair and payment, then connect them to the combined ratio.',
    },
    {
      'zh-CN':
        'KPI 与预算照旧管结果，OKR 管本季改哪一处做法；冲突由分管副总在联席会裁决，指标口径由精算定，不为谁的得分让步。',
      en: 'Scorecard and budget keep the results; OKRs name what changes this quarter. The deputy chief executive settles conflicts, and definitions belong to actuarial, not to anyone’s score.',
    },
    {
      'zh-CN': '每季用已发展的事故季回头对账：领先指标改善了、案均赔款却没动，就换领先指标，不换人，也不去压该赔的钱。',
      en: 'Each quarter, check against developed accident quarters: if early signs improved and severity did not, change the signs, not the people, and never squeeze valid claims.',
    },
  ],
}

export const property: Edition = {
  id: 'property',
  aliases: {
    'zh-CN': [
      '财产保险',
      '财产险',
      '财险',
      '产险',
      '车险',
      '汽车保险',
      '机动车保险',
      '新能源车险',
      '非寿险',
      '企财险',
      '家财险',
      '责任险',
      '工程险',
      '货运险',
      '信用保证保险',
      '农险',
      '农业保险',
    ],
    en: [
      'property and casualty',
      'P&C',
      'property insurance',
      'property insurer',
      'casualty insurance',
      'non-life',
      'non-life insurance',
      'general insurance',
      'general insurer',
      'motor insurance',
      'motor insurer',
      'auto insurance',
      'car insurance',
      'home insurance',
      'commercial lines',
      'liability insurance',
      'crop insurance',
    ],
  },
  companyTypes: [],
  withoutCases: ['humana-bold-goal'],
  parts,
}
