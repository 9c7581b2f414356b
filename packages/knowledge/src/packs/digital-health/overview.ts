import type { Pack } from '@okr/core/pack'

export const overview: Pick<
  Pack,
  'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'
> = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '增长和疗效走两个时钟：拉新按周见数，PHQ-9 等量表要等数周才有随访分。OKR 把两者写在一张表上，谁也不能只报一半。',
        en: 'Growth and outcome run on two clocks: sign-ups show within a week, PHQ-9 and other follow-up scores take many. OKRs show both, so nobody reports half.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '据美国检方，线上精神健康公司 Cerebral 曾用首诊处方率等指标拉动留存和收入。目标没有临床护栏，就成了医生的压力。',
        en: 'US prosecutors say Cerebral, an online mental-health company, used metrics such as initial-visit prescription rate to lift retention and revenue. Without clinical guardrails, targets press clinicians.',
      },
      sources: ['techtarget-2024-cerebral'],
    },
    {
      text: {
        'zh-CN':
          '产品、临床、法规和支付方合作各握一张否决票：改一个分诊问题，就可能牵动风险评估、医生培训和合同条款。取舍要在季初摊开。',
        en: 'Product, clinical, regulatory and payer teams each hold a veto: one triage question can touch risk file, training and contract. Open the trade-off when the quarter starts.',
      },
      sources: [],
    },
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '同一次视频就诊有三种付费人：患者自付、保险或雇主采购、医院立项。三者认的“价值”不同：分别是体验、可核算的疗效和接入病历的深度，公司级目标要先说清本季服务谁。',
        en: 'One video visit has three kinds of payer (patient, insurer or employer, hospital), valuing experience, countable outcomes and EHR integration. Company objectives must say whom the quarter serves.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '麦肯锡 2021 年报告称，到当年 7 月远程诊疗使用量稳定在疫情前的 38 倍，占各专科就诊的 13%–17%。这是疫情期的读数，不宜直接当作今天的市场规模。',
        en: 'McKinsey reported in 2021 that by July telehealth use had settled at 38 times the pre-pandemic level, 13–17% of visits: a pandemic reading, not today’s market.',
      },
      sources: ['mckinsey-2021-telehealth'],
    },
    {
      text: {
        'zh-CN':
          '线上化不会自动提高到诊率：澳大利亚昆士兰州 290 万次门诊预约的研究中，远程缺席率为 9.1%，线下为 7.9%。设备、网络和提醒都要单独设计。',
        en: 'Going online does not itself raise attendance: across 2.9 million outpatient appointments in Queensland, non-attendance was 9.1% for telehealth, 7.9% in person. Devices, bandwidth and reminders need design.',
      },
      sources: ['greenup-2019-telehealth-dna'],
    },
    {
      text: {
        'zh-CN':
          '政策仍在推进：第 78 届世界卫生大会把全球数字健康战略延长至 2027 年，并要求制定 2028–2033 年新战略；已有 129 国制定本国战略。',
        en: 'Policy moves: the 78th World Health Assembly extended the global digital-health strategy through 2027 and requested one for 2028–2033; 129 countries had their own.',
      },
      sources: ['wha78-digital-health-extension'],
    },
  ],
  valueStream: [
    { 'zh-CN': '获客、实名与知情同意', en: 'Acquisition, identity check and consent' },
    { 'zh-CN': '自评量表与分诊', en: 'Intake questionnaires and triage' },
    { 'zh-CN': '匹配医生与预约', en: 'Matching with a clinician and booking' },
    { 'zh-CN': '视频或图文接诊、病历与处方', en: 'Visit by video or message, notes and prescription' },
    { 'zh-CN': '随访、居家监测与再评估', en: 'Follow-up, home monitoring and reassessment' },
    { 'zh-CN': '升级转诊与不良事件处置', en: 'Escalation to in-person care and incident handling' },
    { 'zh-CN': '结算、理赔与对账', en: 'Billing, claims and reconciliation' },
    { 'zh-CN': '疗效证据汇总与合同续约', en: 'Outcome evidence and contract renewal' },
  ],
  drivers: [
    {
      text: {
        'zh-CN': '证据决定收款：德国 BfArM 三个月内审评 DiGA 申请，包括积极医疗效果的证据；进入目录才能处方和报销。',
        en: 'Evidence decides payment: Germany’s BfArM assesses DiGA applications within three months, evidence of healthcare benefit included; only listed apps are prescribed and reimbursed.',
      },
      sources: ['bfarm-2021-diga'],
    },
    {
      text: {
        'zh-CN':
          '中国监管盯住接诊本身：据报道，《互联网诊疗监管细则（试行）》要求接诊医师本人开方，禁止人工智能自动开方。',
        en: 'China regulates care itself: its trial rules reportedly require the receiving doctor to prescribe in person and ban automatic AI prescriptions.',
      },
      sources: ['techlife-internet-diagnosis-rules', 'hankun-internet-diagnosis-rules'],
    },
    {
      text: {
        'zh-CN': '软件算不算器械决定发布节奏：FDA 2022 年 9 月推出政策导航工具，并发布临床决策支持软件终版指南。',
        en: 'Device status sets the release rhythm: in September 2022 FDA launched a policy navigator and final guidance on clinical decision support software.',
      },
      sources: ['fda-2022-dhcoe-bulletin'],
    },
    {
      text: {
        'zh-CN': '采购方有了共同的证据清单：英国 NICE 的证据标准框架 2022 年 8 月更新，纳入人工智能与自适应算法。',
        en: 'Buyers share a checklist: in August 2022 NICE updated its evidence standards framework to cover AI and adaptive algorithms.',
      },
      sources: ['nice-ecd7-esf'],
    },
  ],
  challenges: [
    {
      text: {
        'zh-CN':
          '获批不等于有人付钱：据 Axios，Pear 获监管许可仍于 2023 年申请破产，2022 年二季度开出的处方只有过半被患者取用，取用的里面又只有 45% 收到付款。',
        en: 'Clearance is not coverage: Axios reports that cleared Pear filed for bankruptcy in 2023; in the second quarter of 2022 just over half its prescriptions were fulfilled, 45% of those paid.',
      },
      sources: ['axios-2023-pear'],
    },
    {
      text: {
        'zh-CN':
          '使用断得快：一项研究中，93 款安卓心理健康应用的 30 日留存率中位数为 3.3%，消费类 App 的留存目标不能照搬。',
        en: 'Use stops early: in one study of 93 Android mental-health apps, median 30-day retention was 3.3%. Consumer-app targets do not fit.',
      },
      sources: ['jmir-2019-app-retention'],
    },
    {
      text: {
        'zh-CN': '疗效被失访美化：研究指出，交齐患者自评结局的人往往不具代表性，只看完整数据会误导对机构的比较。',
        en: 'Missing data flatters outcomes: research finds patients who complete self-reports tend to be unrepresentative, so complete-case comparisons mislead.',
      },
      sources: ['healthecon-2016-missing-proms'],
    },
    {
      text: {
        'zh-CN': '投放会撞上隐私：2023 年美国 FTC 因健康信息用于广告对 GoodRx、BetterHelp 采取行动，和解禁止此类共享。',
        en: 'Privacy pulls against advertising: in 2023 the US FTC acted against GoodRx and BetterHelp over health information in advertising; settlements bar such sharing.',
      },
      sources: ['wilmerhale-2023-ftc-health-ads'],
    },
  ],
  adoption: [
    {
      text: {
        'zh-CN':
          '公开写过自身 OKR 做法的有 Healios（数字心理健康）、Flexpa（理赔数据接入）、Recare（面向医院）和美国退伍军人事务部数字团队，均为自述。',
        en: 'Healios (digital mental health, UK), Flexpa (claims data), Recare (hospitals, Germany) and US Veterans Affairs’ digital teams describe their own OKRs publicly.',
      },
      sources: ['healios-ways-of-working', 'flexpa-okr-handbook', 'recare-okr', 'va-gov-team-mobile-okrs-2024'],
    },
    {
      text: {
        'zh-CN':
          '“有目标、没数据”也有公开记录：NHS App 临时产品负责人 2023 年 10 月写道，高层目标没能转成可跟踪的 KPI，部分因为数据团队人手不足、职责不清。',
        en: 'Goals without data are on record: the NHS App’s interim head of product wrote in October 2023 that goals could not become trackable KPIs, partly for lack of data capacity and clear roles.',
      },
      sources: ['higgott-2023-nhs-app'],
    },
    {
      text: {
        'zh-CN':
          'ICSE 2024 一篇论文（一家大型软件公司，访谈 47 人、问卷 512 份）发现：无论用什么工具，设定、度量和跟踪目标都费力，中层的转译很关键。',
        en: 'An ICSE 2024 paper on a large software company (47 interviews, 512 answers) found goal setting, measuring and tracking hard whatever the tool, and middle managers’ translation critical.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
    {
      text: {
        'zh-CN':
          '2024 年更新的文献综述找到 47 篇研究，深入讨论的不多；厂商 Quantive 调查 466 位领导者，称成熟实践与战略表现相关，但它靠 OKR 盈利。',
        en: 'A literature mapping updated in 2024 found 47 studies, few in depth. Quantive’s survey of 466 leaders links mature practice with strategic performance, but Quantive, a vendor, earns from OKR.',
      },
      sources: ['isys-2024-okr-survey', 'quantive-2023-global-state-okrs'],
    },
  ],
  unknowns: [
    {
      'zh-CN':
        '未找到数字医疗企业 OKR 采用率的独立统计，也未找到 OKR 本身改善临床结局的研究；中国互联网医疗企业未见可引用的 OKR 材料。',
      en: 'We found no independent adoption rate for digital health, no study showing that OKR itself improves clinical outcomes, and nothing citable on OKR at Chinese internet-healthcare companies.',
    },
    {
      'zh-CN':
        '流传的“Humana 借 WorkBoard 推行 OKR”未能核实，不予采用，只引其公开的健康目标。监管文件只列名称与主题，适用条款由法规人员确认。',
      en: 'The often-quoted story of Humana’s OKRs on WorkBoard could not be verified; only its public health goal is used. Regulations are listed by name and subject; regulatory staff must confirm which clauses apply.',
    },
  ],
}
