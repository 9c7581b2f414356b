import type { Case } from '@okr/core/pack'

/** Publishers, games and apps. */
export const mediaCases: Case[] = [
  {
    id: 'newsweek-pilot',
    organisation: { 'zh-CN': '《新闻周刊》（Newsweek）', en: 'Newsweek' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': 'CEO 在 2019 年 9 月的一门哈佛课程上接触 OKR，此后在 2020 年四季度试点。',
          en: 'The CEO met OKRs in a Harvard course in September 2019 and piloted them in the fourth quarter of 2020.',
        },
        sources: ['adexchanger-newsweek-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '一个 CEO 级目标，三条 KR 分别落在编辑、广告、产品，各有负责人，团队再写自己的 OKR。',
          en: 'One CEO-level OKR with three key results for editorial, advertising and product; each owner’s teams wrote their own.',
        },
        sources: ['scribd-newsweek-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '行业媒体称，广告收入目标先定同比 35%，再提到 50%，最终超过；另一份资料写的是 33% 与 55%。',
          en: 'The trade press says an ad-revenue goal of 35%, stretched to 50%, was exceeded; another account gives 33% and 55%.',
        },
        sources: ['adexchanger-newsweek-okr', 'scribd-newsweek-okr'],
      },
      {
        text: {
          'zh-CN': 'CEO 把 2019 年以来的增长归功于 OKR 和与 Google Cloud 的合作。',
          en: 'The CEO credits growth since 2019 to OKRs and a partnership with Google Cloud.',
        },
        sources: ['adexchanger-newsweek-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '编辑、广告、产品共用一个目标，才会一起谈页面速度、广告密度和稿件选题。',
        en: 'With one objective, editors, sales and product talk together about page speed, ad load and topics.',
      },
      {
        'zh-CN': '广告收入目标必须带读者侧护栏：广告加密当季见效，回访率下季才掉。',
        en: 'An ad-revenue goal needs a reader guardrail: more slots pay this quarter, return visits fall the next.',
      },
    ],
    caveats: {
      'zh-CN': '据 CEO 访谈和一份转载资料，两处数字不一；同期还有平台合作等因素。',
      en: 'From the CEO’s interview and a copied summary whose figures differ; other causes were at work.',
    },
    sources: ['adexchanger-newsweek-okr', 'scribd-newsweek-okr'],
  },
  {
    id: 'schibsted-vg',
    organisation: { 'zh-CN': 'Schibsted 与 VG', en: 'Schibsted and VG' },
    named: true,
    country: { 'zh-CN': '挪威', en: 'Norway' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '从纸媒到数字与移动、新的分发平台、全球对手，再加裁员，要求各部门劲往一处使。',
          en: 'Print turning digital and mobile, new distribution platforms, global competitors and staff cuts called for a coordinated focus of all departments.',
        },
        sources: ['schibsted-2016-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '据 2016 年的一篇文章，报社 VG 与母公司 Schibsted 已开始用 OKR 连接公司、团队和个人目标。',
          en: 'A post of 2016 says the newspaper VG and its owner Schibsted had begun to connect company, team and personal objectives by OKRs.',
        },
        sources: ['schibsted-2016-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见文本没有讲结果。', en: 'The text seen reports no results.' },
        sources: ['schibsted-2016-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '编辑部与技术部先共用一个读者结果，再谈各自的版面和路线图。',
        en: 'Let newsroom and technology share one reader outcome before each argues for pages and road map.',
      },
      {
        'zh-CN': '它写到个人一层；在编辑部，这一层最易变成发稿数，宜止于栏目组。',
        en: 'It went down to persons; in a newsroom that level soon counts stories, so stop at the desk.',
      },
    ],
    caveats: {
      'zh-CN': '员工撰写的公司博客，讲的是起步。',
      en: 'A staff member’s post on the company blog, at the start.',
    },
    sources: ['schibsted-2016-okr'],
  },
  {
    id: 'zynga-poker',
    organisation: { 'zh-CN': 'Zynga（手机扑克）', en: 'Zynga (mobile poker)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '一个团队', en: 'one team' },
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '2011 年的手机扑克团队；讲述者见过 Google 与 Zynga 的 OKR。',
          en: 'The mobile poker team of 2011, told by a man who had seen OKRs at Google and Zynga.',
        },
        sources: ['andrewchen-kivestu-zynga'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '团队 OKR 只有一句：成为 iOS 上收入最高的扑克游戏。',
          en: 'The team’s OKR: become the top-grossing poker game on iOS.',
        },
        sources: ['andrewchen-kivestu-zynga'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '据作者，约六个月后做到。', en: 'By his account it was reached about six months later.' },
        sources: ['andrewchen-kivestu-zynga'],
      },
      {
        text: {
          'zh-CN': '他同时说，在两家公司都见过许多走偏的 OKR。',
          en: 'He adds that he saw many OKRs go wrong at both companies.',
        },
        sources: ['andrewchen-kivestu-zynga'],
      },
    ],
    lessons: [
      {
        'zh-CN': '一句人人听得懂的目标能让策划、运营、买量停止各算各的账。',
        en: 'One blunt goal stops designers, live-ops and buyers from each keeping their own score.',
      },
      {
        'zh-CN': '榜单名次可以靠买量冲；今天照做，要配自然新增留存和付费玩家流失两条护栏。',
        en: 'A chart rank can be bought; today add organic retention and payer churn as guardrails.',
      },
    ],
    caveats: { 'zh-CN': '前经理的客座文章，只见开头。', en: 'A former manager’s guest post, opening seen.' },
    sources: ['andrewchen-kivestu-zynga'],
  },
  {
    id: 'justdice',
    organisation: { 'zh-CN': 'justDice', en: 'justDice' },
    named: true,
    country: null,
    size: { 'zh-CN': '约 40 人', en: 'about 40 people' },
    sizeBand: '1-50',
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '约 40 人的公司按团队写 OKR，累计 50 多条 KR，人均一条以上。',
          en: 'A company of about 40 with team OKRs had more than 50 key results, one or more a person.',
        },
        sources: ['justdice-ditched-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '改为全公司 3–6 个有截止日的目标，当时在第二个季度试行。',
          en: 'It piloted 3–6 company-wide targets with deadlines in a second quarter instead.',
        },
        sources: ['justdice-ditched-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '放弃的理由：许多 KR 与别人无关，团队间分量不均，月度复盘累人。',
          en: 'Reasons for dropping: many key results irrelevant to others, unequal weight between teams, tiring monthly reviews.',
        },
        sources: ['justdice-ditched-okrs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先数人均 KR：超过半条就合并，别急着怪执行。',
        en: 'Count key results a head; above one for two people, merge before blaming anybody.',
      },
      {
        'zh-CN': '小型工作室可以全员共用三四个结果，版本计划另放。',
        en: 'A small studio can share three or four results; the release plan lives elsewhere.',
      },
    ],
    caveats: {
      'zh-CN': '公司自家博客，新办法当时仍在试。',
      en: 'The company’s own blog; the new way was still a pilot.',
    },
    sources: ['justdice-ditched-okrs'],
  },
]
