import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '保险的产品是一句承诺，要到出险那天才交货；卖的、核的、赔的却分属三个条线、三张考核表。OKR 让它们先认同一个客户看得见的结果。',
      en: 'Insurance sells a promise delivered on the day of loss, yet selling, underwriting and paying sit in three divisions with three scorecards. OKRs make them agree on one result customers can see.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '结果来得慢：赔付率要等案件发展，继续率要等 13 个月。季度目标必须盯领先指标，如首响、犹豫期退保、一次提交合格，才改得动今年。',
      en: 'Results come late: loss ratios wait for claims to develop, persistency for thirteen months. A quarter must watch early signs (first response, free-look cancellations, complete files) to change this year.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '年度预算、精算假设、佣金方案各有各的周期，一旦下发就难改；季度 OKR 不动它们，只回答一件事：这 13 周先修承保、理赔还是留存。',
      en: 'Budget, actuarial assumptions and commission plans each run their own cycle and are hard to reopen. OKRs leave them alone and ask: in these 13 weeks, underwriting, claims or retention?',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '几门生意共用一个名字：车险拼定价和理赔成本，企财险靠核保判断和再保，寿险靠长期缴费与代理人，健康险夹在医院与客户之间，经纪公司不承担风险、只卖方案与服务。KR 不能通用。',
      en: 'Several trades share a name. Motor competes on price and claims cost, commercial lines on judgement and reinsurance, life on years of premiums and on agents; health stands between hospital and customer; brokers carry no risk. Key results do not carry over.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '综合成本率由赔付与费用相加，不含投资收益；低于一百只说明承保挣钱。为它压理赔最容易，伤的是下一年的续保，也会引来投诉。',
      en: 'The combined ratio adds losses and expenses and leaves out investment income; below one hundred, underwriting earns. Squeezing claims is the easiest way there, paid for in next year’s renewals and in complaints.',
    },
    sources: ['bajaj-loss-combined-ratio'],
  },
  {
    text: {
      'zh-CN':
        '同一个“继续率”，按件数还是按金额算，结论可以相反：北美精算师协会与 LIMRA 的研究把按件、按保额的失效率分开列。偿付能力制度也各不相同，跨公司对标之前，先把口径和监管制度写在数字旁边。',
      en: 'Persistency by count or by amount may point opposite ways: the Society of Actuaries and LIMRA show lapses by policy and by face amount separately. Solvency regimes differ too; write definition and regime beside a number before comparing companies.',
    },
    sources: ['soa-limra-2009-persistency'],
  },
  {
    text: {
      'zh-CN':
        '客户一生与保险公司真正接触的次数不多：投保、变更、出险、满期。每一次都跨着渠道、核保、运营和外部的查勘公司、修理厂或医院，交接多于服务。',
      en: 'Customers meet their insurer rarely: buying, changing, claiming, maturity. Each time crosses channel, underwriting, operations and an outside adjuster, garage or hospital: more handovers than service.',
    },
    sources: [],
  },
]

export const valueStream: Pack['valueStream'] = [
  { 'zh-CN': '产品与精算定价', en: 'Product and actuarial pricing' },
  {
    'zh-CN': '渠道触达与需求分析（代理人、银保、经纪、互联网）',
    en: 'Channels and needs analysis (agents, banks, brokers, online)',
  },
  { 'zh-CN': '投保、核保与出单', en: 'Application, underwriting and issue' },
  { 'zh-CN': '再保安排与风险累积管理', en: 'Reinsurance and accumulation control' },
  { 'zh-CN': '保全、收费与续期服务', en: 'Policy changes, premium collection and servicing' },
  { 'zh-CN': '报案、查勘定损与调查', en: 'First notice, adjusting and investigation' },
  { 'zh-CN': '理算、赔付与追偿', en: 'Settlement, payment and recovery' },
  { 'zh-CN': '准备金、投资与偿付能力', en: 'Reserves, investment and solvency' },
  { 'zh-CN': '续保、加保与客户回访', en: 'Renewal, extension and aftercare' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN':
        '中小公司缺少规模优势：《上海保险》2024 年的一篇研究指出，国内中小财险公司同时面临高赔付率、高费用率和高综合成本率。',
      en: 'Small insurers lack the protection of scale: a 2024 study in Shanghai Insurance finds small Chinese property insurers facing high loss, expense and combined ratios at once.',
    },
    sources: ['shanghai-insurance-2024-small-pc'],
  },
  {
    text: {
      'zh-CN':
        '理赔快慢直接写在客户评价里：2014 年 J.D. Power 对 5500 名屋主的财产险理赔调查，把理赔周期列为满意度最大的影响因素（转引自行业媒体）。',
      en: 'Speed shows in satisfaction: trade press quotes a 2014 J.D. Power property claims study of 5,500 homeowners where cycle time was the biggest sign of it.',
    },
    sources: ['insurancetech-cycle-time'],
  },
  {
    text: {
      'zh-CN': '影像定损、自动核保和在线理赔让简单件可以无人经手，人要转去做难件；转得慢的公司两头付费。',
      en: 'Photo estimates, automatic underwriting and online claims take people out of simple cases; they must move to hard ones, or the company pays twice.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '天气与维修价格让过去的损失经验折旧更快，核保、定价与再保要按季对表，不能等年度费率审议。',
      en: 'Weather and repair prices age loss experience faster; underwriting, pricing and reinsurance must compare notes each quarter, not at the yearly rate review.',
    },
    sources: [],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN':
        '目标体系按年代叠加：Strategy&（普华永道）认为保险公司往往同时跑着几套不同时期留下的目标体系，应先弄清各自来历再改。',
      en: 'Systems from different eras: Strategy& (PwC) argues insurers run several goal systems at once and should understand origin and use before redesigning.',
    },
    sources: ['strategyand-2021-okr-insurers'],
  },
  {
    text: {
      'zh-CN':
        '组织架构和奖金办法早已定下：咨询公司 hellopure 记录 HUK-Coburg 的难处，是团队划分与既有层级不合、计划早已排定、激励与奖金办法仍在。',
      en: 'Structure and bonus rules were there first: the consultancy hellopure names HUK-Coburg’s difficulties as team boundaries against the hierarchy, plans already made, and existing incentive and bonus procedures.',
    },
    sources: ['hellopure-huk-coburg'],
  },
  {
    text: {
      'zh-CN':
        '渠道不全是自己人：代理人、银行、经纪、修理厂各有各的利益，KR 写不进他们的合同，就只能写在自己能改的那一段。',
      en: 'Channels are not staff: agents, banks, brokers and garages have their own interests. What is not in their contract cannot be a key result for them.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '老核心难改：一次条款或费率调整要动保单、财务、再保、监管报送四处，季度内常常只够上线一个产品。',
      en: 'Old cores resist: one wording or rate change touches policy, finance, reinsurance and regulatory systems, and a quarter often fits a single product.',
    },
    sources: [],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN':
        '查到的保险公司案例集中在德国：安盛德国从数字体验部落起步，2020 年 12 月起由咨询公司 cidpartners 陪同；HDI 从约 107 人的数据部门试点；HUK-Coburg 从试点团队扩展并自建一套用法。',
      en: 'The insurer cases found are mostly German: AXA from its Digital Experience tribe, with cidpartners since December 2020; HDI from a data area of about 107 people; HUK-Coburg from pilot teams to a system of its own.',
    },
    sources: ['cidpartners-axa-okr', 'murakamy-2022-hdi', 'hellopure-huk-coburg'],
  },
  {
    text: {
      'zh-CN':
        '一手声音有限：Signal Iduna 的敏捷教练在 2025 年的播客里谈大型老牌保险公司怎样引入 OKR，含做成的与没做成的；所见文字只有开头。',
      en: 'First-hand voices are few: in a 2025 podcast an agile coach of Signal Iduna tells how a large, established insurer took up OKRs, failures included; only the opening was seen.',
    },
    sources: ['digitalkompakt-2025-signal-iduna'],
  },
  {
    text: {
      'zh-CN':
        '咨询界并不主张照搬：Strategy&（普华永道）建议保险公司配一套适合自己的目标工具组合，而不是独用一种方法。',
      en: 'Consultants do not urge copying: Strategy& (PwC) recommends a set of goal tools tailored to the insurer over any single method.',
    },
    sources: ['strategyand-2021-okr-insurers'],
  },
  {
    text: {
      'zh-CN':
        '独立研究不在保险业：ICSE 2024 在一家大型软件公司发现，设定、度量、跟踪目标无论用什么工具都费力；2024 年文献梳理找到 47 项研究，深入者少。',
      en: 'Independent research is not about insurance: ICSE 2024, at a large software company, finds goal work hard whatever the tool; a 2024 mapping found 47 studies, few in depth.',
    },
    sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN':
      '没有找到保险业 OKR 采用率的独立统计，也没有公开数据证明 OKR 本身改善了哪家公司的综合成本率、继续率或理赔周期；所见文字里连自述的结果数字都没有。',
    en: 'We found no independent adoption rate for insurance and no public data that OKRs by themselves improved any insurer’s combined ratio, persistency or claims time; the texts seen give not even self-reported figures.',
  },
  {
    'zh-CN':
      '没有找到可引用的中国保险公司 OKR 案例（含众安在线）；“Humana 用 WorkBoard 做 OKR”的说法未能核实，能核实的是它公开的健康目标 Bold Goal。',
    en: 'No citable OKR case of a Chinese insurer turned up, ZhongAn included. That Humana ran OKRs on WorkBoard could not be verified; its public Bold Goal could.',
  },
]
