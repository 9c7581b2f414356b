import type { Pack } from '@okr/core/pack'

export const overview: Pick<
  Pack,
  'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'
> = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '法定目标常缺中段：美国审计署看了 102 项优先目标，许多没有中期指标，34 项没写外部协作方。季度关键结果补的就是这段。',
        en: 'Statutory goals have years and officials but no middle: of 102 US priority goals many lacked interim targets and 34 named no outside contributors. Quarterly key results fill that.',
      },
      sources: ['gao-13-174-priority-goals'],
    },
    {
      text: {
        'zh-CN':
          '公共服务不能挑人：压平均时长最快的办法是把难办的人推走。OKR 要把可及与公平写成护栏，省下的天数才算数。',
        en: 'Public services cannot choose customers, and the fastest way to a better average is turning hard cases away. Access and fairness as guardrails make saved days count.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '一件事往往要过三个部门，预算却按部门下达。共享关键结果让牵头人有权改流程，而不只是再开一次协调会。',
        en: 'One matter passes three offices while budgets go by office. A shared key result lets its owner change the path instead of calling one more meeting.',
      },
      sources: [],
    },
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '付钱的、拍板的、受益的往往不是同一批人：财政或捐赠人看合规与成果，主管部门或理事会看任期，办事群众和受助者看能不能办成。目标先写给最后一类人。',
        en: 'Those who pay, decide and benefit differ: treasury or donors want compliance and outcomes, ministers or boards a term’s success, people a settled matter. Write objectives for the last.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '英国 2013 年为新服务定下线上办理率、单次成本、满意度、完成率四项指标；后来的框架加上无障碍，并要求 75 项主要服务中至少 50 项 2025 年前达到优良。',
        en: 'In 2013 Britain set four measures for new services: take-up, cost, satisfaction, completion. A later framework added accessibility and wanted at least 50 of the top 75 services great by 2025.',
      },
      sources: ['gds-2013-four-kpis', 'parliament-2023-cddo-framework'],
    },
    {
      text: {
        'zh-CN':
          '中国 2019 年发文要求各级政务服务机构和平台在 2020 年底前建成“好差评”，由企业和群众评判服务绩效。评价数据现成，难在评价之外的人。',
        en: 'A Chinese opinion of 2019 asked government service bodies to let businesses and citizens rate them by the end of 2020. Ratings exist; those who never rate are the hard part.',
      },
      sources: ['gov-cn-2019-haochaping'],
    },
    {
      text: {
        'zh-CN':
          '渠道差别巨大：英国公布的数据里，预约驾考邮寄 6.62 英镑、电话 4.11 英镑、线上 0.22 英镑。省钱与不落下人，要写在同一张表里。',
        en: 'Channels differ hugely: published UK data put booking a driving test at GBP 6.62 by post, 4.11 by phone, 0.22 online. Saving and leaving nobody behind belong on one page.',
      },
      sources: ['gds-cost-per-transaction'],
    },
  ],
  valueStream: [
    {
      'zh-CN': '发现需求：信访、热线、调研与资格估计',
      en: 'Finding need: hotline, petitions, surveys, eligibility estimates',
    },
    { 'zh-CN': '定政策或定项目、定预算', en: 'Policy or programme, and its budget' },
    { 'zh-CN': '告知与触达：让该来的人知道', en: 'Reaching people: those entitled get to know' },
    { 'zh-CN': '申请受理或建档', en: 'Application or intake' },
    { 'zh-CN': '核验、审批或评估', en: 'Checks, approval or assessment' },
    { 'zh-CN': '给付、办结或提供帮助', en: 'Payment, decision or help delivered' },
    { 'zh-CN': '回访、申诉与纠错', en: 'Follow-up, appeal and correction' },
    { 'zh-CN': '监测评估、公开与问责', en: 'Monitoring, publication and accountability' },
  ],
  drivers: [
    {
      text: {
        'zh-CN': '法律要求看结果：美国法律要各机构设定优先目标并报告进展，优先目标以结果为重、期限 24 个月、按季更新。',
        en: 'Law asks for results: US agencies must set goals and report progress; priority goals are outcome-focused, last 24 months and are updated quarterly.',
      },
      sources: ['gprama-2010', 'performancegov-faq'],
    },
    {
      text: {
        'zh-CN':
          '花钱要问效：中国 2018 年发布全面实施预算绩效管理的意见；一位作者认为，成效仍待提高，要有专职机构并用好结果。',
        en: 'Spending must show effect: China issued opinions on full budget performance management in 2018; one author says results must improve, with dedicated bodies and real use.',
      },
      sources: ['guofeng-2019-budget-performance'],
    },
    {
      text: {
        'zh-CN': '公开成为常态：英国要求服务公布四项指标，锡拉丘兹市公开四个目标的进展。藏着的目标难以取信。',
        en: 'Publication is normal: British services must publish four indicators and Syracuse its four objectives; hidden goals persuade nobody.',
      },
      sources: ['govuk-data-you-must-publish', 'innovatesyracuse-performance'],
    },
    {
      text: {
        'zh-CN': '资助方从“做了多少场”转向“留下什么改变”：结项报告里最难写的一页，正是季度关键结果该盯的那页。',
        en: 'Funders move from sessions held to change that lasts: the hardest page of a final report is the one key results should watch.',
      },
      sources: [],
    },
  ],
  challenges: [
    {
      text: {
        'zh-CN': '有数不用：美国审计署 2017 年报告称，4000 多名联邦管理者的问卷显示，用绩效数据做决定的比 2007 年少。',
        en: 'Numbers go unused: GAO’s 2017 report on over 4,000 federal managers found use of performance data in decisions had fallen since 2007.',
      },
      sources: ['gao-17-775-gprama'],
    },
    {
      text: {
        'zh-CN': '目标没有主人：软件商 ClearPoint 称，324 家机构 52,247 个战略目标中 77% 无负责人，州政府达 95.8%。',
        en: 'Goals lack owners: vendor ClearPoint says 77% of 52,247 strategic objectives in 324 organisations had none, 95.8% in state government.',
      },
      sources: ['clearpoint-2026-gov-okr'],
    },
    {
      text: {
        'zh-CN': '季度装不下长事：GOV.UK 团队公开说，许多计划不适合原来按季度设任务的结构。',
        en: 'Quarters do not hold long work: GOV.UK said many plans did not suit its quarterly mission structure.',
      },
      sources: ['gds-2021-govuk-roadmap'],
    },
    {
      text: {
        'zh-CN': '三套时钟打架：财年、任期与资助期各走各的，换届或项目到期时，做了一半的目标最先被放下。',
        en: 'Three clocks clash: fiscal year, term of office and grant period; half-done goals are dropped when one of them ends.',
      },
      sources: [],
    },
  ],
  adoption: [
    {
      text: {
        'zh-CN':
          '城市里，锡拉丘兹 2018 年 9 月起公开四个目标、各两条关键结果；奥斯陆市开源了自用的 OKR 跟踪工具。两者均为官方材料，未见成效数据。',
        en: 'Among cities, Syracuse has published four objectives with two key results each since September 2018 and Oslo its own open-source tracker. Official material, no effects shown.',
      },
      sources: ['innovatesyracuse-performance', 'oslo-okr-tracker'],
    },
    {
      text: {
        'zh-CN':
          '德国有两家公共单位由咨询公司讲述：柏林运输公司信息部（起因是战略与措施脱节）和联邦国防军网络创新中心。',
        en: 'Consultancies tell of two German public bodies: Berlin transport’s IT division, where strategy and measures had parted, and the Bundeswehr’s Cyber Innovation Hub.',
      },
      sources: ['cidpartners-bvg-okr', 'murakamy-bundeswehr-cih'],
    },
    {
      text: {
        'zh-CN':
          '公益界：Possible、Inteleos 和 Understood 有公开讲述，发布者是 Doerr 的机构、辅导公司和软件商 Perdoo；盖茨基金会多为书籍转述。',
        en: 'Nonprofits: Doerr’s organisation tells of Possible, a coaching firm of Inteleos, the vendor Perdoo of Understood; material on the Gates Foundation is second-hand.',
      },
      sources: ['whatmatters-possible-bhags', 'okrmentors-inteleos', 'perdoo-understood', 'youexec-gates-foundation'],
    },
    {
      text: {
        'zh-CN':
          '最硬的证据不在 OKR：美国审计署发现，对部分优先目标做数据复盘确实改善了绩效；OKR 的文献综述 2024 年只找到 47 篇研究，深入的不多。',
        en: 'The firmest evidence is not on OKRs: GAO found data-driven reviews of some priority goals improved performance; a 2024 mapping found 47 OKR studies, few in depth.',
      },
      sources: ['gao-17-775-gprama', 'isys-2024-okr-survey'],
    },
  ],
  unknowns: [
    {
      'zh-CN':
        '未找到公共部门或公益组织采用 OKR 的独立统计；中国政府机构和基金会未见可引用的 OKR 材料；以上机构是否仍在用，未核实。',
      en: 'We found no independent adoption rate for public bodies or charities and nothing citable on OKRs in Chinese government or foundations; whether the bodies named still use them was not checked.',
    },
    {
      'zh-CN':
        '一次办成、积压时长、覆盖率、成果达成、公平差距等定义按惯例写成，各地口径不同，签字前请与统计和法制部门核对。',
      en: 'Definitions such as first-time resolution, backlog, reach, outcomes and equity gap follow usual practice and vary by place; check with statistics and legal offices.',
    },
  ],
}
