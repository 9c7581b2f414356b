import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '多数组织不缺指标，缺的是取舍：预算、重点项目和部门指标各排各的优先级，冲突要到季末才暴露。OKR 让取舍提前到季初。',
      en: 'Most organisations lack choices, not indicators: budget, projects and departmental measures rank things differently and clash at quarter-end. OKRs bring the choice forward.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '工作沿流程横着走，目标却沿组织竖着分。共享 KR 给交接点一个负责人，让“等别的部门”变成看得见、有日期的依赖。',
      en: 'Work flows across the organisation; targets run down it. A shared key result gives each handover one owner and each wait a date.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '指标一旦关系到奖金，就容易被做假。OKR 把结果当作讨论的证据，并用护栏守住安全、合规与质量。',
      en: 'A measure that feeds a bonus invites tricks. OKRs treat results as evidence, with guardrails for safety, compliance and quality.',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '本指南没有您所在行业的专门资料，下面写的是各行业共有的运行方式：请求进来、经过几次交接、交付出去、收到反馈。请先用自己的环节名替换。',
      en: 'This guide has no material on your industry, only what organisations share: requests come in, pass several hands, are delivered and draw feedback. Insert your own steps’ names.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '延误多半发生在交接处而不在各环节之内：资料不齐退回、等待审批、排不上产能。这三处的等待时间，通常不属于任何部门的指标。',
      en: 'Delay sits mostly between steps: incomplete input sent back, waits for approval or capacity. Those waits seldom belong to any department’s indicators.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '数据分散在财务、客户、工单和人力系统里，同名指标口径不同。第一个季度的难点一般不是写目标，而是取得一个各方都认的基线。',
      en: 'Data lies in finance, customer, ticketing and HR systems under clashing definitions. The first quarter’s hard part is rarely objectives but an agreed baseline.',
    },
    sources: [],
  },
]

export const valueStream: Pack['valueStream'] = [
  { 'zh-CN': '需求或请求进入', en: 'Request or demand comes in' },
  { 'zh-CN': '澄清范围与承诺日期', en: 'Clarify scope and promise a date' },
  { 'zh-CN': '计划人手、物料与预算', en: 'Plan people, material and budget' },
  { 'zh-CN': '执行与交接', en: 'Do the work and hand it over' },
  { 'zh-CN': '检查与放行', en: 'Check and release' },
  { 'zh-CN': '交付并确认', en: 'Deliver and confirm' },
  { 'zh-CN': '收费、反馈与改进', en: 'Bill, hear feedback and improve' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN': '客户对答复速度和确定性的要求提高：晚一天可以接受，日期一改再改不行。',
      en: 'Customers want speed and certainty: they forgive a day late, not a date that keeps moving.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '同样的人手要承接更多变化，靠加项目已排不下，只能靠停做一些事腾出产能。',
      en: 'The same people carry more change; without stopping something, no project fits.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '数据虽然多了，能按周读、各方都认的却不多，管理层因此仍靠月底汇报作决定。',
      en: 'Data has grown, but little is read weekly and accepted by all, so leaders still decide on month-end reports.',
    },
    sources: [],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN': '部门指标各自达标、端到端结果不动：采购压价、生产提效、销售抢单，合起来却让交付更不稳。',
      en: 'Departments meet targets while the whole stands still: purchasing saves, production speeds up, sales rushes orders, delivery destabilises.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '年度预算锁定资源，季度目标却要调人；没有说好谁能挪预算，OKR 只能停在纸上。',
      en: 'Yearly budgets fix resources, but quarterly goals move people; unless someone may shift budget, OKRs stay on paper.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '中层夹在两套目标之间：既要守日常指标，又要推动改变，时间却没有增加。',
      en: 'Middle managers carry two goals in the same hours: guarding daily indicators and driving change.',
    },
    sources: [],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN': '独立证据不多：一项系统性文献梳理的更新版找到 47 项研究，其中深入讨论 OKR 的很少。',
      en: 'Independent evidence is thin: an updated literature mapping found 47 studies, few treating OKRs in depth.',
    },
    sources: ['isys-2024-okr-survey'],
  },
  {
    text: {
      'zh-CN':
        'ICSE 2024 的一项研究（47 次访谈、512 份问卷，一家大型软件公司）发现，设定、衡量和跟踪目标都很费力，中层的翻译至关重要。',
      en: 'An ICSE 2024 study (47 interviews, 512 responses, one large software company) found goal work laborious and middle managers’ translation critical.',
    },
    sources: ['icse-2024-okr-microsoft'],
  },
  {
    text: {
      'zh-CN':
        'Quantive 与 OKRmentors 对 466 位企业负责人的供应商调查称，OKR 做得越成熟，战略表现越好；这是相关，不是因果。',
      en: 'A vendor survey of 466 leaders by Quantive and OKRmentors links maturer OKRs with better strategic performance: correlation, not cause.',
    },
    sources: ['quantive-2023-global-state-okrs'],
  },
  {
    text: {
      'zh-CN': '西尔斯 2013 年向约 20,000 名受薪员工推行；其自己的研究报告一个呼叫中心小组每小时销售额提高 8.5%。',
      en: 'Sears rolled OKRs out to about 20,000 salaried associates in 2013; its own study reports 8.5% more hourly sales in one call-centre group.',
    },
    sources: ['sears-okrs-2015'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN':
      '没有找到按行业统计的独立 OKR 采用率；供应商调查的样本多为已在使用或有意使用的企业，不能推到您所在的行业。',
    en: 'We found no independent adoption rate by industry. Vendor surveys mostly reach firms that use OKRs or mean to, and do not carry over.',
  },
  {
    'zh-CN': '没有一项独立的公开研究证明 OKR 本身提高经营结果；案例中的数字多来自企业自己、供应商或培训机构。',
    en: 'No independent public study shows that OKRs alone raise business results; case figures come mostly from the firm, a vendor or a trainer.',
  },
]
