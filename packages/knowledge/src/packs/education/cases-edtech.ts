import type { Case } from '@okr/core/pack'

/** Learning platforms, and what completion as a target does to them. */
export const edtechCases: Case[] = [
  {
    id: 'duolingo',
    organisation: { 'zh-CN': '多邻国（Duolingo）', en: 'Duolingo' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['education', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '语言学习应用；线索来自其前工程高级总监 2022 年在 GDC 的一次演讲。',
          en: 'A language-learning app; the trail is a 2022 GDC talk by its former senior director of engineering.',
        },
        sources: ['bricandi-duolingo-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '博客转述：公司用 OKR 做规划。',
          en: 'A blog recounts how the company plans with OKRs.',
        },
        sources: ['bricandi-duolingo-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '只有听讲笔记，没有经核实的结果。',
          en: 'Notes on a talk; no verified results.',
        },
        sources: ['bricandi-duolingo-okrs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '学习应用的活跃与学会是两件事：活跃类 KR 要配一条前后测或留存后的学习指标。',
        en: 'In a learning app activity and learning differ: pair an activity key result with a pre- and post-test.',
      },
    ],
    caveats: { 'zh-CN': '二手转述，未见演讲原文。', en: 'Second-hand; the talk itself was not seen.' },
    sources: ['bricandi-duolingo-okrs'],
  },
  {
    id: 'coursera',
    organisation: { 'zh-CN': 'Coursera', en: 'Coursera' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['education', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '在线课程平台，希望建立彼此相连的文化。',
          en: 'An online course platform that wanted a connected culture.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '据杜尔著作的摘要，OKR 与使命和价值观相连。',
          en: 'By a summary of Doerr’s book, OKRs were tied to mission and values.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '摘要里没有数字。', en: 'The summary gives no figures.' },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把“让谁学得到”写进公司目标，课程扩张和商业化的取舍才有依据。',
        en: 'Put whom you want to reach into the company objective, so that catalogue and revenue can be weighed against it.',
      },
    ],
    caveats: { 'zh-CN': '倡导者著作的读书摘要。', en: 'A study-guide summary of an advocate’s book.' },
    sources: ['supersummary-doerr-18-21', 'doerr-2018'],
  },
  {
    id: 'harvardx-completion',
    organisation: { 'zh-CN': 'HarvardX 与 MITx（以完课率为目标）', en: 'HarvardX / MITx (completion as a target)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '一份报道中 17 门课、841,687 名注册者', en: '841,687 registrants in 17 courses in one report' },
    sizeBand: null,
    industries: ['education'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '公开课常以“证书人数 ÷ 注册人数”评价，HarvardX 平均约 6%。',
          en: 'Open courses were judged by certificates per registrant; HarvardX averaged around 6%.',
        },
        sources: ['harvardx-learner-intention-2014'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '研究者改按学习意向分组来看完课情况。',
          en: 'Researchers compared completion by what learners had intended.',
        },
        sources: ['harvardx-learner-intention-2014'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '79,500 名注册者中 44,500 人打算学完，10,500 人拿到证书。',
          en: 'Of 79,500 sign-ups 44,500 meant to complete and 10,500 earned certificates.',
        },
        sources: ['ocwopenmatters-2014-mooc'],
      },
      {
        text: {
          'zh-CN': '作者认为，对公开课而言完课率不完整，甚至可能有害。',
          en: 'The authors call completion an incomplete and possibly harmful measure for open courses.',
        },
        sources: ['atlantic-2014-mooc-success'],
      },
    ],
    lessons: [
      {
        'zh-CN': '完课率写进 KR 之前先定分母：全体注册者、付费者，还是表示要学完的人。',
        en: 'Before completion becomes a key result settle the denominator: all registrants, payers, or those who meant to finish.',
      },
      {
        'zh-CN': '同一个目标会惩罚开放：抬门槛最快，帮人学会最慢，所以要配报名人群不变窄的护栏。',
        en: 'The target can punish openness: raising the bar is quicker than helping. Guard against a narrower intake.',
      },
    ],
    caveats: {
      'zh-CN': '是关于指标的研究，不是 OKR 实践。',
      en: 'Evidence on a metric, not on OKRs.',
    },
    sources: [
      'nationalreview-mooc-completion',
      'harvardx-learner-intention-2014',
      'atlantic-2014-mooc-success',
      'ocwopenmatters-2014-mooc',
      'irrodl-2020-mitx',
    ],
  },
]
