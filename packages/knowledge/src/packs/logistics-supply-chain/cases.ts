import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'hellmann',
    organisation: {
      'zh-CN': 'Hellmann Worldwide Logistics（IT 与数字化部门）',
      en: 'Hellmann Worldwide Logistics (IT & Digital)',
    },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': 'IT 部门 400 余人，公司逾 1 万人', en: 'over 400 in IT; over 10,000 overall' },
    sizeBand: '5000+',
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '400 余人的 IT 与数字化部门先自行摸索，试行后再请外部回看。',
          en: 'The IT & Digital function of over 400 tried on its own, then had its approach reviewed.',
        },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2020 年从两个团队开始使用 OKR。',
          en: 'Two teams began using OKRs in 2020.',
        },
        sources: ['noventum-hellmann-okr'],
      },
      {
        text: {
          'zh-CN': '试行期结束后，在咨询公司协助下回看做法。',
          en: 'After the trial, the approach was reviewed with a consultancy’s help.',
        },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本讲了回看的做法，没有数字。',
          en: 'The text seen describes the review, without figures.',
        },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先让一两个 TMS 或客户门户团队试一季，再请没参与的货代运营挑刺，之后才谈推广。',
        en: 'Let one or two TMS or portal teams try for a quarter, then have freight operations pick holes before scaling.',
      },
    ],
    caveats: { 'zh-CN': '咨询公司网页，只涉及 IT。', en: 'A consultancy’s page, on IT only.' },
    sources: ['noventum-hellmann-okr'],
  },
  {
    id: 'nosta',
    organisation: { 'zh-CN': 'NOSTA 集团', en: 'NOSTA Group' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '家族企业，40 多个网点', en: 'family group, more than 40 sites' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '1978 年创立的全程物流家族企业，有 40 多个网点、25 万平方米仓储，正在增长与变化中。',
          en: 'A family-owned full-service firm founded in 1978, with over 40 sites and 250,000 square metres of storage, facing growth and change.',
        },
        sources: ['murakamy-nosta'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '为应对增长与变化引入 OKR，由首席执行官在咨询公司的访谈中讲述。',
          en: 'OKRs were brought in to meet growth and change, as the chief executive tells the consultancy.',
        },
        sources: ['murakamy-nosta'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询公司的文字称企业更敏捷、更有战略、更透明；没有数字。',
          en: 'The consultant’s text says the firm became more agile, strategic and transparent; no figures.',
        },
        sources: ['murakamy-nosta'],
      },
    ],
    lessons: [
      {
        'zh-CN': '网点多的企业先统一两三个公司目标，网点只写自己能动的一段，如上架时长或车辆在场时间。',
        en: 'With many sites, settle two or three company goals; each site writes only its own stretch, such as dock-to-stock.',
      },
    ],
    caveats: { 'zh-CN': '咨询公司访谈，仅见开头。', en: 'Consultancy interview; opening only.' },
    sources: ['murakamy-nosta'],
  },
  {
    id: 'bvl-digital',
    organisation: { 'zh-CN': 'BVL.digital（德国物流协会数字部门）', en: 'BVL.digital' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '物流协会下的小团队', en: 'small team of a logistics association' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '一家物流协会的数字部门。', en: 'The digital arm of a logistics association.' },
        sources: ['bvl-digital-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2020 年起使用 OKR，每个产品按季设目标。',
          en: 'It has used OKRs since 2020, with quarterly goals for each product.',
        },
        sources: ['bvl-digital-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '2021 年第一季度一场活动计划超过 1000 人报名，实到 1950 人，自评 195%。',
          en: 'For an event in the first quarter of 2021 over 1,000 registrations were planned; 1,950 came, scored as 195 percent.',
        },
        sources: ['bvl-digital-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '195% 也说明目标定低了；报名数好冲，货主到会后下没下询价单才值得写进 KR。',
        en: 'A score of 195% also says the target was low; registrations are easy, enquiries that follow are worth a key result.',
      },
    ],
    caveats: {
      'zh-CN': '机构自己的博客；属媒体业务，不是物流作业。',
      en: 'Own blog; a media unit, not a logistics operation.',
    },
    sources: ['bvl-digital-okr'],
  },
  {
    id: 'tca-trucking-4dx',
    organisation: {
      'zh-CN': '美国整车运输协会（TCA）盈利对标项目的承运商',
      en: 'US truckload carriers in the TCA Profitability Program',
    },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '承运商对标小组', en: 'benchmarking group of carriers' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '由一位卡车运输对标项目经理撰文，谈会员用什么方法执行目标。',
          en: 'The manager of a trucking benchmarking programme writes on how its members execute goals.',
        },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '作者说，许多会员全部或部分采用《高效能人士的执行 4 原则》（4DX）。',
          en: 'The author says many members use the Four Disciplines of Execution in full or part.',
        },
        sources: ['freightwaves-tca-okr'],
      },
      {
        text: {
          'zh-CN': '作者把 OKR 介绍为更简单、更便宜的选择；一家会员推荐了《这就是 OKR》。',
          en: 'OKR is presented as simpler and cheaper; one member recommended Measure What Matters.',
        },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '只陈述采用情况，没有经营结果。',
          en: 'Adoption is stated, not business results.',
        },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '车队用惯了记分板，别推倒：把空驶率放上现成的板，只把“本季改哪条线”换成 OKR 的写法。',
        en: 'Fleets used to scoreboards should keep them: put empty running there and write only “which lane this quarter” as an OKR.',
      },
    ],
    caveats: {
      'zh-CN': '项目经理的观点文章；4DX 是另一种目标方法。',
      en: 'Opinion piece by the programme manager; 4DX is another goal system.',
    },
    sources: ['freightwaves-tca-okr'],
  },
  {
    id: 'db-systel',
    organisation: { 'zh-CN': 'DB Systel（德国铁路 IT 子公司）', en: 'DB Systel' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '德国铁路的 IT 子公司', en: 'IT subsidiary of Deutsche Bahn' },
    sizeBand: null,
    industries: ['logistics-supply-chain', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '转为自组织团队网络，第 100 个团队已启动，需要相配的目标管理。',
          en: 'It moved to a network of self-organised teams (the 100th had started) and needed a steering system to match.',
        },
        sources: ['workpath-db-systel'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '由目标小组自行设计一套方法，做出来才发现与 OKR 很接近。',
          en: 'A goal team designed its own system and found it close to OKR.',
        },
        sources: ['workpath-db-systel'],
      },
      {
        text: { 'zh-CN': '自上而下与自下而上并用。', en: 'It mixed top-down with bottom-up.' },
        sources: ['workpath-db-systel'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '成功被归因于两种方向的结合；没有数字。',
          en: 'Success is put down to that mix; no figures.',
        },
        sources: ['workpath-db-systel'],
      },
    ],
    lessons: [
      {
        'zh-CN': '物流 IT 团队别先抄模板：先列出运营最常打断自己的三类需求，再定目标怎么分。',
        en: 'A logistics IT team should not copy a template but list what operations interrupt it for, then divide goals.',
      },
    ],
    caveats: { 'zh-CN': '软件商杂志上的访谈。', en: 'Interview in a software vendor’s magazine.' },
    sources: ['workpath-db-systel'],
  },
]
