import type { Case } from '@okr/core/pack'

/** Telecom operators and their units. */
export const operatorCases: Case[] = [
  {
    id: 'vodafone-uk-digital',
    organisation: { 'zh-CN': '沃达丰英国（数字工程）', en: 'Vodafone UK (digital engineering)' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '起初用没完没了的 KPI 衡量转型，早期见效之后停在平台期。',
          en: 'At first endless KPIs measured the transformation; after early quick wins it reached a plateau.',
        },
        sources: ['itrevolution-2021-vodafone-uk'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '数字工程负责人与首席敏捷教练讲述：改看结果，用 OKR 从基层改变行为。',
          en: 'The head of digital engineering and lead agile coach say they turned to outcomes and, with OKRs, changed behaviour from the ground up.',
        },
        sources: ['itrevolution-2021-vodafone-uk'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '他们称交付更快、更频繁、团队更愉快；所见文本没有数字。',
          en: 'They claim faster, happier and more frequent delivery; no figures in the text seen.',
        },
        sources: ['itrevolution-2021-vodafone-uk'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先数一数转型看板上有多少 KPI：没人因它改过决定的，先撤再谈 OKR。',
        en: 'Count the KPIs on the transformation board; withdraw those that never changed a decision before writing OKRs.',
      },
      {
        'zh-CN': '从掌上营业厅这类数字渠道团队起步，比从网络建设起步见效快。',
        en: 'Starting with digital channels such as the self-care app shows results sooner than starting with network build.',
      },
    ],
    caveats: {
      'zh-CN': '当事人会议演讲，只见摘要与开头。',
      en: 'A conference talk by those involved; summary and opening seen.',
    },
    sources: ['itrevolution-2021-vodafone-uk'],
  },
  {
    id: 'drei-austria',
    organisation: { 'zh-CN': '和记 Drei 奥地利', en: 'Hutchison Drei Austria' },
    named: true,
    country: { 'zh-CN': '奥地利', en: 'Austria' },
    size: { 'zh-CN': '约 1,500 人', en: 'about 1,500 staff' },
    sizeBand: '1000-5000',
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '成长中的运营商，希望更透明地掌舵。',
          en: 'A growing operator that wanted to steer with more transparency.',
        },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2019 年二季度起引入 OKR，由 CEO 对外讲述。',
          en: 'OKRs were introduced from the second quarter of 2019; the CEO tells the story.',
        },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本是早期访谈，没有数字。',
          en: 'An interview at an early stage; no figures in the text seen.',
        },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    lessons: [
      {
        'zh-CN': '由一把手说明为什么换掉旧表；否则地市分公司会把 OKR 当成又一张集团报表。',
        en: 'Let the chief executive say why the old sheet goes, or branches will take OKRs for one more group report.',
      },
    ],
    caveats: { 'zh-CN': '发布者是提供 OKR 培训的咨询公司。', en: 'Published by a firm that sells OKR training.' },
    sources: ['murakamy-2020-drei-austria'],
  },
  {
    id: 'telia-norway-enterprise',
    organisation: { 'zh-CN': 'Telia 挪威（政企业务）', en: 'Telia Norway (enterprise)' },
    named: true,
    country: { 'zh-CN': '挪威', en: 'Norway' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2017 年政企业务已连续数年业绩为负，目标与现实落差很大。',
          en: 'In 2017 the enterprise business had several years of negative results and a big gap between ambition and reality.',
        },
        sources: ['dobee-telia-norway'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '新负责人原是技术主管，把增长、愿意改变和快速落地放在首位，先把内部问题摊开。',
          en: 'A new head, formerly chief technology officer, put growth, willingness to change and fast implementation first, and began by laying problems open.',
        },
        sources: ['dobee-telia-norway'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '文章把它讲成领导、协作与 OKR 的故事；所见部分没有数字。',
          en: 'The page tells it as a story of leadership, interaction and OKRs; no figures in the part seen.',
        },
        sources: ['dobee-telia-norway'],
      },
    ],
    lessons: [
      {
        'zh-CN': '政企条线先公开交付拖期和投诉清单，再谈商机：底数不透明，增长目标只会逼出虚单。',
        en: 'In enterprise sales open the list of late deliveries and complaints first; growth goals on hidden facts breed sham orders.',
      },
    ],
    caveats: { 'zh-CN': '咨询方网站，只见开头。', en: 'A consultancy’s page; opening seen.' },
    sources: ['dobee-telia-norway'],
  },
  {
    id: 'telekom-comms',
    organisation: { 'zh-CN': '德国电信（企业传播）', en: 'Deutsche Telekom (corporate communications)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 130 人，六名 OKR 教练', en: 'about 130 people; six OKR coaches' },
    sizeBand: '50-250',
    industries: ['telecom-media-gaming', 'professional-services'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '传播部门想要更灵活、更透明的掌舵方式；负责人说同行太少关心影响。',
          en: 'The unit wanted flexible, transparent control; its leader says communicators pay too little attention to impact.',
        },
        sources: ['detecon-telekom-comms-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '2019 年在外部支持下引入 OKR。', en: 'OKRs came in 2019 with outside support.' },
        sources: ['detecon-telekom-comms-okr'],
      },
      {
        text: {
          'zh-CN': '六名教练支撑；负责人视 OKR 为批判思考和好讨论的框架，与 KPI 互补。',
          en: 'Six coaches supported it; their lead calls OKR a framework for critical thinking and good discussion beside KPIs.',
        },
        sources: ['measurementmashup-2021-telekom'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '负责人说 OKR 让影响进入视野；没有数字。',
          en: 'The leader says OKRs bring impact into view; no figures.',
        },
        sources: ['detecon-telekom-comms-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '发稿量、曝光量留作 KPI；KR 问“谁因此改变了看法或行为”。',
        en: 'Leave releases and reach as KPIs; the key result asks who thought or acted differently.',
      },
      {
        'zh-CN': '约二十人配一名兼职教练，是职能部门可以承受的密度。',
        en: 'About one part-time coach for twenty people is a density a support unit can carry.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司对客户的访谈，另有一期播客。',
      en: 'A consultancy’s interview with its client, and a podcast.',
    },
    sources: ['detecon-telekom-comms-okr', 'measurementmashup-2021-telekom'],
  },
  {
    id: 'talktalk',
    organisation: { 'zh-CN': 'TalkTalk', en: 'TalkTalk' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '原有年度目标很少回看，有的已经过时，日常检查也没有成为习惯。',
          en: 'Yearly objectives were seldom revisited, some went stale, and regular check-ins were no habit.',
        },
        sources: ['therebegiants-talktalk'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '先写一本适合自己公司的手册，讲清原则和怎么做。',
          en: 'It first wrote a playbook that fitted the company, with principles and method.',
        },
        sources: ['therebegiants-talktalk'],
      },
      {
        text: {
          'zh-CN': '再与高管定年度目标，由更多负责人拆成当季目标，并建立固定节奏。',
          en: 'Leaders then set yearly objectives, a wider circle broke them into quarterly ones, and a regular cadence followed.',
        },
        sources: ['therebegiants-talktalk'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见部分没有结果数字。', en: 'The part seen gives no result figures.' },
        sources: ['therebegiants-talktalk'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先写本公司的手册再开培训：考核表、工单和排班怎么和 OKR 相处，外来的教材回答不了。',
        en: 'Write the company’s own playbook before training: no outside course says how scorecard, tickets and rosters live with OKRs.',
      },
    ],
    caveats: { 'zh-CN': '由提供辅导的咨询公司发布。', en: 'Published by the firm that coached it.' },
    sources: ['therebegiants-talktalk'],
  },
]
