import type { Case } from '@okr/core/pack'

/** Energy suppliers and solar firms that told of OKR. */
export const supplierCases: Case[] = [
  {
    id: 'lichtblick',
    organisation: { 'zh-CN': 'LichtBlick', en: 'LichtBlick' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 900 名员工', en: 'about 900 employees' },
    sizeBand: '250-1000',
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': 'Eneco 旗下的绿电供应商。软件商描述的旧状：部门沟通零散，优先级又多又常变，目标没有明确责任人。',
          en: 'Eneco’s green electricity supplier. The vendor says departments communicated irregularly, priorities kept shifting and nobody clearly owned goals.',
        },
        sources: ['workpath-lichtblick'],
      },
      {
        text: {
          'zh-CN': 'OKR 负责人 Thomas Rahn 说，过去项目常常没问清需要哪些团队、对方有没有人手就启动。',
          en: 'OKR lead Thomas Rahn says projects often started without asking which teams were needed and had capacity.',
        },
        sources: ['workpath-lichtblick'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用 OKR 和一套软件把战略执行流程统一起来，设专门的 OKR 负责人。',
          en: 'Used OKRs and one software to standardise strategic processes, with a named OKR lead.',
        },
        sources: ['workpath-lichtblick', 'workpath-okrs-at-lichtblick'],
      },
      {
        text: {
          'zh-CN': '据软件商称，六个月内推广到全公司。',
          en: 'The vendor says it took six months company-wide.',
        },
        sources: ['workpath-okrs-at-lichtblick'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '软件商的平台数据：各团队平均目标达成度提高 14%。未见经营结果。',
          en: 'Vendor platform data: teams raised average goal achievement by 14%. No business result is given.',
        },
        sources: ['workpath-okrs-at-lichtblick'],
      },
    ],
    lessons: [
      {
        'zh-CN': '立项前先问产能：新电芯试产要占谁的涂布机、谁的化成柜、谁的测试通道，对方点头才写进 KR。',
        en: 'Ask for capacity first: whose coater, formation cabinets and test channels will a trial cell occupy? They must agree.',
      },
      {
        'zh-CN': '一条 KR 只写一个责任人，FAT 缺陷、按期并网这类跨部门指标尤其如此。',
        en: 'Give each key result one owner, above all cross-functional ones such as FAT defects and on-time connection.',
      },
    ],
    caveats: {
      'zh-CN': '软件商案例，目标达成度不是经营结果；对象是售电企业而非储能制造商，规模相近，可借鉴。',
      en: 'Vendor case study; goal achievement is no business result. An electricity supplier, not a storage maker, of similar size: transferable.',
    },
    sources: ['workpath-lichtblick', 'workpath-okrs-at-lichtblick'],
  },
  {
    id: 'sunroof',
    organisation: { 'zh-CN': 'SunRoof', en: 'SunRoof' },
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '太阳能屋顶公司，扩张中出现部门墙、目标不一致、重点分散。',
          en: 'Solar-roof company that, growing, met silos, misaligned goals and lost focus.',
        },
        sources: ['leaveamark-sunroof'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '由领导层发起，所有部门和层级参与，先定最关键的几个方向。',
          en: 'Begun by leaders with all departments and levels, from the few most critical areas.',
        },
        sources: ['leaveamark-sunroof'],
      },
      {
        text: { 'zh-CN': '关键结果写成可度量的里程碑。', en: 'Key results gave measurable milestones.' },
        sources: ['leaveamark-sunroof'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询方称清晰度、对齐与专注有改善，所见文本没有数字。',
          en: 'The consultant describes better clarity, alignment and focus; no figures in the text seen.',
        },
        sources: ['leaveamark-sunroof'],
      },
    ],
    lessons: [
      {
        'zh-CN': '研发、采购、项目交付同时起草，才会发现“新舱型设计冻结”是所有人的前提。',
        en: 'Draft with R&D, purchasing and project delivery together, so a new container’s design freeze shows as everyone’s precondition.',
      },
      {
        'zh-CN': '里程碑只是中间步骤，硬件企业还要补上良率、并网等结果指标。',
        en: 'Milestones are steps. A hardware firm must add results such as yield and connection.',
      },
    ],
    caveats: {
      'zh-CN': '咨询顾问撰写，无数字；光伏而非储能，可借鉴。',
      en: 'A consultant’s text without figures; solar, not storage: transferable only.',
    },
    sources: ['leaveamark-sunroof'],
  },
  {
    id: 'origin-energy-okrinstitute',
    organisation: { 'zh-CN': '“Energy Origin”（培训机构所用名称）', en: '“Energy Origin” (as named by the trainer)' },
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '一家能源企业，首批 OKR 写成了活动清单，日常运营与增长工作混在一起。',
          en: 'Energy company whose first OKRs listed activities and blurred daily business with growth.',
        },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '战略经理接受专门课程，学写以结果为导向的 OKR。',
          en: 'Strategy managers took tailored courses in outcome-focused OKRs.',
        },
        sources: ['okrinstitute-origin-energy'],
      },
      {
        text: {
          'zh-CN': '他们转任内部教练，带各团队做 Check-in。',
          en: 'They became internal coaches and guided their teams’ check-ins.',
        },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '培训机构称 OKR 更聚焦结果、更以用户为中心，没有数字。',
          en: 'The trainer reports more outcome-focused OKRs and a more user-centred approach; no figures.',
        },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先分账：稳产线的良率、交期归 KPI 台账，爬坡、新化学体系、首个海外项目才写 OKR。',
        en: 'Split first: mature lines’ yield and delivery belong to KPIs; ramps, new chemistries and a first overseas project to OKRs.',
      },
      {
        'zh-CN': '先练出几名懂工艺的内部教练，比全员听课管用。',
        en: 'A few process-savvy internal coaches do more than a lecture for everyone.',
      },
    ],
    caveats: {
      'zh-CN': '培训机构页面；企业名称有两种词序，未能核实。',
      en: 'Training-provider page; the name, in two word orders, was not confirmed.',
    },
    sources: ['okrinstitute-origin-energy'],
  },
]
