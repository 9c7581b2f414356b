import type { Case } from '@okr/core/pack'

/** Single units of a public body. */
export const unitCases: Case[] = [
  {
    id: '18f-okr',
    organisation: { 'zh-CN': '18F（美国联邦数字团队）', en: '18F (US federal digital team)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '18F 的公开指南鼓励用 OKR 定义和跟踪目标，写成果而非产出。',
          en: '18F’s public guide encouraged OKRs to define and track goals by outcomes rather than outputs.',
        },
        sources: ['18f-okr-guide'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '指南要求团队写出每个目标达不成会有什么不良后果。',
          en: 'The guide asks teams to list the adverse effects of not meeting each goal.',
        },
        sources: ['18f-okr-guide'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '2025 年 3 月被总务管理局（GSA）撤销，指南成为历史资料。',
          en: 'GSA closed the office in March 2025; its guides are historical.',
        },
        sources: ['meritalk-2025-18f-closed'],
      },
    ],
    lessons: [
      {
        'zh-CN': '在目标旁写“不做会伤到谁”，比写愿景更容易说服分管领导和议会。',
        en: 'Writing who is hurt if the goal fails persuades a minister sooner than a vision.',
      },
      {
        'zh-CN': '团队会被撤，目标和口径要留在事项牵头部门，不能只存在创新小组的工具里。',
        en: 'Teams get closed: keep goals and definitions with the service owner, not in a lab’s tool.',
      },
    ],
    caveats: {
      'zh-CN': '只有指南，没有效果数据；所见材料未把撤销与 OKR 联系起来。',
      en: 'A guide without results; nothing seen ties its closure to OKRs.',
    },
    sources: ['18f-okr-guide', 'meritalk-2025-18f-closed'],
  },
  {
    id: 'bvg-it',
    organisation: { 'zh-CN': '柏林运输公司（BVG）信息部', en: 'Berliner Verkehrsbetriebe (BVG), IT division' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '市属交通企业的信息部门', en: 'IT division of a city transport company' },
    sizeBand: null,
    industries: ['public-nonprofit', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2022 年信息战略的目标与团队排定的措施之间有断层。',
          en: 'Its 2022 IT strategy goals stood apart from the planning of measures.',
        },
        sources: ['cidpartners-bvg-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '咨询公司页面记录了引入 OKR 九个月后的情况。',
          en: 'The consultancy’s page reports nine months into OKR.',
        },
        sources: ['cidpartners-bvg-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见材料没有结果数据。', en: 'No results were in the text seen.' },
        sources: ['cidpartners-bvg-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从一个后台部门试起可行，但要先问司机和乘客能感到什么，否则只是 IT 的排期表。',
        en: 'A support division may begin, but ask first what drivers and passengers would notice, or it is an IT schedule.',
      },
    ],
    caveats: { 'zh-CN': '由咨询公司发布的访谈。', en: 'An interview published by the consultancy.' },
    sources: ['cidpartners-bvg-okr'],
  },
  {
    id: 'cyber-innovation-hub',
    organisation: { 'zh-CN': '德国联邦国防军网络创新中心', en: 'Cyber Innovation Hub of the Bundeswehr' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '2017 年成立的创新单位', en: 'innovation unit founded in 2017' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2017 年成立的军方创新单位，用 OKR 约束团队工作和优先级。',
          en: 'An innovation unit of the armed forces, founded in 2017, used OKR to frame team work and priorities.',
        },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '负责人谈到把 KPI 与 OKR 衔接起来。', en: 'Its head speaks of joining KPIs with OKRs.' },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '负责人称，团队从看活动转向看结果；没有数字。',
          en: 'The head says the unit moved from activity to result; no figures.',
        },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    lessons: [
      {
        'zh-CN': '上级照旧要 KPI，先写明哪条 KPI 由哪条关键结果推动，汇报才不打架。',
        en: 'Superiors still want KPIs; state which key result moves which KPI, and reports will agree.',
      },
    ],
    caveats: { 'zh-CN': 'OKR 咨询公司的访谈。', en: 'Interview by an OKR consultancy.' },
    sources: ['murakamy-bundeswehr-cih'],
  },
]
