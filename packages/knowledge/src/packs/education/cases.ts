import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'coursera',
    organisation: { 'zh-CN': '', en: 'Coursera' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['education', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      { text: { 'zh-CN': '', en: 'Learning platform tying goals to mission.' }, sources: ['supersummary-doerr-18-21'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs at several levels linked to mission and values' },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: "Doerr's account: staff saw how work contributed; no figures in the summary" },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Connect objectives to values so they mean something' }],
    caveats: { 'zh-CN': '', en: "Study-guide summary of an advocate's book." },
    sources: ['supersummary-doerr-18-21', 'doerr-2018'],
  },
  {
    id: 'duolingo',
    organisation: { 'zh-CN': '', en: 'Duolingo' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['education', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      { text: { 'zh-CN': '', en: 'Language app with strong product culture.' }, sources: ['bricandi-duolingo-okrs'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Planning with OKRs as described in a 2022 talk by a former engineering director' },
        sources: ['bricandi-duolingo-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: "Blogger's notes on a talk; no audited results" },
        sources: ['bricandi-duolingo-okrs'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Goals guide product design choices' }],
    caveats: { 'zh-CN': '', en: 'Second-hand; the talk itself not seen.' },
    sources: ['bricandi-duolingo-okrs'],
  },
  {
    id: 'yangtianhu-school',
    organisation: { 'zh-CN': '', en: 'Changsha Yangtianhu Experimental School' },
    named: true,
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'grade-level teams' },
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Grade groups were steered by many departments and felt task-driven.' },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR to streamline grade management, focus teacher development and show results' },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Author reports more goal awareness and effective grade management; no figures' },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Use OKR to replace part of the order flow rather than add to it' }],
    caveats: { 'zh-CN': '', en: 'School magazine article by a practitioner.' },
    sources: ['zxxgl-2021-yangtianhu-okr'],
  },
  {
    id: 'vocational-students-okr',
    organisation: { 'zh-CN': '', en: 'Vocational college students (trial)' },
    named: true,
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'survey and training of students' },
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Students wanted to manage themselves better.' },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR-based training tool with coaching and self-feedback' },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: '83.82% wanted better self-management by learning methods; the trial found a marked improvement',
        },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Coaching and self-assessment carry the method for learners' }],
    caveats: { 'zh-CN': '', en: 'OKR for learners rather than for an institution.' },
    sources: ['wangqiaolian-2023-student-okr'],
  },
  {
    id: 'harvardx-completion',
    organisation: { 'zh-CN': '', en: 'HarvardX / MITx (completion as a target)' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '841,687 registrants in 17 courses in one report' },
    sizeBand: null,
    industries: ['education'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: { 'zh-CN': '', en: 'Open courses were judged by completion.' },
        sources: ['harvardx-learner-intention-2014'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Researchers compared completion by intention' },
        sources: ['harvardx-learner-intention-2014'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'About 5 percent completed; intention changes the picture (10,500 certificates among 79,500 sign-ups of which 44,500 intended to complete)',
        },
        sources: ['ocwopenmatters-2014-mooc'],
      },
      {
        text: { 'zh-CN': '', en: 'Authors call completion at best incomplete' },
        sources: ['atlantic-2014-mooc-success'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Fix the denominator before using completion as a key result' },
      { 'zh-CN': '', en: 'A target can punish open access' },
    ],
    caveats: { 'zh-CN': '', en: 'Evidence on a metric, not on OKR; transferable-from for edtech.' },
    sources: [
      'harvardx-learner-intention-2014',
      'atlantic-2014-mooc-success',
      'ocwopenmatters-2014-mooc',
      'irrodl-2020-mitx',
      'nationalreview-mooc-completion',
    ],
  },
]
