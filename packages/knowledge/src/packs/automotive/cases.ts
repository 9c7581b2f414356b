import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'share-now',
    organisation: { 'zh-CN': 'SHARE NOW（汽车共享）', en: 'SHARE NOW (car sharing)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: {
      'zh-CN': '产品部门约 16 个团队、150 人',
      en: 'product department of about 16 teams and 150 people',
    },
    sizeBand: null,
    industries: ['automotive', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '由 car2go 与 DriveNow 合并而成；为了对齐与自主，产品部门在合并途中引入 OKR。',
          en: 'Merged from car2go and DriveNow; the product department brought in OKRs mid-merger for alignment and autonomy.',
        },
        sources: ['medium-sharenow-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '在约 16 个产品团队推行，柏林已自行用了一年，汉堡则毫无经验。',
          en: 'Rolled out to about 16 product teams; Berlin had a year of its own practice, Hamburg none.',
        },
        sources: ['medium-sharenow-okr', 'sharenow-slides-1year-okr'],
      },
      {
        text: {
          'zh-CN': '每次复盘的意见用来改下一次评审的形式。',
          en: 'Retrospectives shaped how the next reviews were run.',
        },
        sources: ['sharenow-slides-1year-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者说，一年后部门更关注对用户的影响，但仍在学习。',
          en: 'A year in, the author says the department focused more on customer impact but was still learning.',
        },
        sources: ['medium-sharenow-okr'],
      },
      {
        text: {
          'zh-CN': '事后看：培训不该自愿参加，OKR 负责人时间不够，为什么做没讲透。',
          en: 'In hindsight, training should not have been optional, OKR masters lacked time, and the why was not understood.',
        },
        sources: ['sharenow-slides-1year-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '两地的产品或车端软件团队合并时，先同上一门课，再写第一份 OKR，否则评审各说各话。',
        en: 'When product or vehicle-software teams of two sites merge, put both through one course before the first OKRs.',
      },
      {
        'zh-CN': '给 OKR 负责人留出固定工时；让项目经理“顺手兼着”，旺季或量产节点一到就没人管。',
        en: 'Give OKR leads fixed hours; a project manager doing it on the side drops it at the next launch or peak.',
      },
    ],
    caveats: {
      'zh-CN': '内部人一年后的讲述，同期正在合并，难分因果。',
      en: 'Told by an insider after one year; a merger ran in parallel.',
    },
    sources: ['medium-sharenow-okr', 'sharenow-slides-1year-okr'],
  },
  {
    id: 'vehicle-maker-data-team',
    organisation: {
      'zh-CN': '某大型整车企业数据科学团队（匿名）',
      en: 'Data-science team of a large vehicle maker (unnamed)',
    },
    named: false,
    country: null,
    size: { 'zh-CN': '一个团队', en: 'one team' },
    sizeBand: null,
    industries: ['automotive'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '一位数据科学家讲述所在团队使用 OKR 的体会，企业未具名。',
          en: 'A data scientist of an unnamed maker tells of OKRs in his team.',
        },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用 OKR 逼团队把目标说清楚。',
          en: 'OKRs forced the team to be clear about its goals.',
        },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '受访者说团队由此看到自己在战略中的作用；没有数字。',
          en: 'The interviewee says it showed the team its part in the strategy; no figures.',
        },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '数据团队别写“交付模型若干”，写它让三包分析或停线归因早了几天。',
        en: 'A data team should not count models but the days by which warranty or line-stop analysis got faster.',
      },
    ],
    caveats: { 'zh-CN': '匿名的营销性访谈。', en: 'Anonymised marketing interview.' },
    sources: ['progressfactors-vehicle-maker-okr'],
  },
  {
    id: 'flixbus',
    organisation: { 'zh-CN': 'FlixBus（长途客运）', en: 'FlixBus (coach network)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '人员快速增长', en: 'fast-growing staff' },
    sizeBand: null,
    industries: ['automotive', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '人员增长快，需要让员工知道目标和沿途的阶段。',
          en: 'Staff grew fast and had to know the goals and the stages on the way.',
        },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '关键结果写成阶段，例如在某个时点前，在新市场达到一定知名度。',
          en: 'Key results were stages, such as a level of awareness in a new market by a set time.',
        },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文字只讲用法，没有结果。',
          en: 'The text seen describes the use, no results.',
        },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '出海的车企或运输平台可照此按国家写阶段：先把首批车辆或班次服务好，再谈规模，不直接压销量。',
        en: 'Carmakers or transport platforms going abroad can write stages by country: serve the first cars or runs well, then grow.',
      },
    ],
    caveats: { 'zh-CN': '行业媒体短文，仅见节选。', en: 'Trade press; a short excerpt was seen.' },
    sources: ['automobilwoche-flixbus-okr'],
  },
]
