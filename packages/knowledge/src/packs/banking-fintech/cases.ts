import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'garanti-bbva-teknoloji',
    organisation: { 'zh-CN': 'Garanti BBVA Teknoloji（银行科技子公司）', en: 'Garanti BBVA Teknoloji' },
    named: true,
    country: { 'zh-CN': '土耳其', en: 'Turkey' },
    size: { 'zh-CN': '2000 多人', en: '2,000+ people' },
    sizeBand: '1000-5000',
    industries: ['banking-fintech', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '银行的科技公司，原有敏捷文化。', en: 'The technology arm of a bank with an agile culture.' },
        sources: ['teammelon-garanti-bbva'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '2020 年以四个团队试点。', en: 'It piloted OKRs with four teams in 2020.' },
        sources: ['teammelon-garanti-bbva'],
      },
      {
        text: { 'zh-CN': '此后团队数约增至五倍。', en: 'The number of teams later grew about fivefold.' },
        sources: ['teammelon-garanti-bbva'],
      },
      {
        text: { 'zh-CN': '到 2022 年，OKR 成为战略重点。', en: 'By 2022 OKRs were a strategic focus.' },
        sources: ['teammelon-garanti-bbva'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '教练公司讲述的是团队数从四个扩至约五倍，没有业务数据。',
          en: 'The coaching firm reports growth from four teams to about five times that, with no business figures.',
        },
        sources: ['teammelon-garanti-bbva'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先从愿意的少数研发小队做起，投产窗口不够时宁可慢一季，也不全行铺开。',
        en: 'Grow from a few willing squads; with few release windows, wait a quarter rather than cover the bank.',
      },
      {
        'zh-CN': '已有敏捷仪式的科技子公司，把 KR 放进现有的季度规划，不另开目标会。',
        en: 'A technology arm with agile rituals should put key results into its quarterly planning, not a new meeting.',
      },
    ],
    caveats: {
      'zh-CN': '教练公司讲述；团队数的增长不等于效果。',
      en: 'A coaching firm’s account; more teams is no proof of effect.',
    },
    sources: ['teammelon-garanti-bbva'],
  },
  {
    id: 'natwest',
    organisation: { 'zh-CN': 'NatWest 集团（国民西敏寺银行）', en: 'NatWest Group' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: { 'zh-CN': '逾 4000 个项目、400 多个计划', en: 'over 4,000 projects and 400 programmes' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '银行要简化业务，并把投资与结果连起来。',
          en: 'The bank was simplifying and wanted investment linked to outcomes.',
        },
        sources: ['planview-natwest'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '在战略、组合、计划三层使用 OKR，配组合看板。',
          en: 'OKRs at strategy, portfolio and programme level, with a portfolio Kanban.',
        },
        sources: ['planview-natwest'],
      },
      {
        text: { 'zh-CN': '由投资规划负责人推动。', en: 'The head of investment planning led it.' },
        sources: ['planview-natwest'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '软件商称 OKR 已用三年以上；未见业务结果。',
          en: 'The vendor says OKRs were used for over three years; no business results were seen.',
        },
        sources: ['planview-natwest'],
      },
    ],
    lessons: [
      {
        'zh-CN': '项目投产后再量一次：开户时长、投诉变了多少，写进投资委员会的后评价，下一笔钱凭它放。',
        en: 'Measure again after go-live: changes in onboarding time and complaints go to the investment committee before the next money does.',
      },
    ],
    caveats: {
      'zh-CN': '工具商案例；年度投资额在所见文字中不完整。',
      en: 'Tool vendor’s case; the yearly investment was cut off in the text seen.',
    },
    sources: ['planview-natwest'],
  },
  {
    id: 'keybank',
    organisation: { 'zh-CN': 'KeyBank（美国科凯银行）', en: 'KeyBank' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '资产约 1800 亿美元', en: 'about USD 180 billion in assets' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '一家老银行的数字化转型。', en: 'An old bank going digital.' },
        sources: ['quantive-podcast-keybank'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '由敏捷与 OKR 教练带团队从项目计划转向结果。',
          en: 'An agile and OKR coach moved teams from project planning to outcomes.',
        },
        sources: ['quantive-podcast-keybank'],
      },
      {
        text: {
          'zh-CN': '教练谈到从承诺型目标转向挑战型目标的心态变化。',
          en: 'The coach speaks of a shift of mindset from committed to stretch goals.',
        },
        sources: ['quantive-podcast-keybank'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '教练在播客里谈到两个采用指标，所见文字没有细节。',
          en: 'The coach names two indicators of adoption; the notes give no detail.',
        },
        sources: ['quantive-podcast-keybank'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先用一季只写承诺型，让风险与合规确认不会破线，再开放挑战型。',
        en: 'Spend a quarter on committed goals until risk and compliance trust the lines, then allow stretch.',
      },
    ],
    caveats: { 'zh-CN': '软件商的播客简介，没有成效数据。', en: 'A vendor’s podcast notes without results.' },
    sources: ['quantive-podcast-keybank'],
  },
  {
    id: 'postfinance-hr',
    organisation: { 'zh-CN': 'PostFinance（人力部门）', en: 'PostFinance (HR)' },
    named: true,
    country: { 'zh-CN': '瑞士', en: 'Switzerland' },
    size: { 'zh-CN': '起步时五个人力团队', en: 'five HR teams at the start' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '人力部门想先在自己身上试敏捷。', en: 'HR wanted to try agility on itself.' },
        sources: ['okrcircle-postfinance-hr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2018 年首次尝试，2019 年 2 月起五个团队。',
          en: 'First tests in 2018; five teams from February 2019.',
        },
        sources: ['okrcircle-postfinance-hr'],
      },
      {
        text: {
          'zh-CN': 'OKR 主持人与推动者不由上司担任，每年轮换。',
          en: 'OKR master and champions are not bosses and rotate every year.',
        },
        sources: ['okrcircle-postfinance-hr'],
      },
      {
        text: { 'zh-CN': '用 Confluence 里的一张简单表格。', en: 'A simple table in Confluence was enough.' },
        sources: ['okrcircle-postfinance-hr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '当事人称聚焦、动力和跨团队协作变好，目标少些更好；达成九成就算很好。',
          en: 'Insiders report better focus, motivation and cross-team work; fewer objectives proved better, and 90% counted as very good.',
        },
        sources: ['okrcircle-postfinance-hr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '让审批员、运营骨干轮流主持，避开管考核的上级，分行里的坏消息才上得来。',
        en: 'Let credit and operations staff host in turn, away from those who appraise them, so that bad news from branches surfaces.',
      },
      {
        'zh-CN': '第一季每队一个目标，合规、风险这类支持部门尤其如此。',
        en: 'One objective a team in the first quarter, above all in support functions such as compliance.',
      },
    ],
    caveats: { 'zh-CN': '2020 年的当事人访谈，范围只是人力部门。', en: 'An insider interview of 2020, about HR only.' },
    sources: ['okrcircle-postfinance-hr'],
  },
  {
    id: 'ing-netherlands',
    organisation: { 'zh-CN': '荷兰国际集团荷兰本部（ING）', en: 'ING Netherlands' },
    named: true,
    country: { 'zh-CN': '荷兰', en: 'Netherlands' },
    size: { 'zh-CN': '总部约 3500 人', en: 'about 3,500 at headquarters' },
    sizeBand: '1000-5000',
    industries: ['banking-fintech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '客户行为随数字渠道很快改变，银行的做法受科技公司启发。',
          en: 'Digital channels were changing customers’ behaviour; technology firms inspired the bank’s model.',
        },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2015 年 6 月起，约 350 个九人小队，分属 13 个部落。',
          en: 'From June 2015, about 350 nine-person squads in 13 tribes.',
        },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '受访高管称上市速度、敬业度和生产率都有改善，未给数据。',
          en: 'Interviewed executives report better time to market, engagement and productivity, without figures.',
        },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    lessons: [
      {
        'zh-CN': '小队自带产品、运营和风控人员时，目标才能落到队上；风险仍在队外会签，先改编制再写 KR。',
        en: 'Squads can own goals only with product, operations and risk inside; while risk signs from outside, change the team first.',
      },
    ],
    caveats: {
      'zh-CN': '讲的是敏捷组织；所读段落没有提到 OKR。',
      en: 'About an agile organisation; the passages read do not mention OKR.',
    },
    sources: ['hbr-2018-ing-agile-team', 'mckinsey-2017-ing', 'imd-2018-ing-case'],
  },
]
