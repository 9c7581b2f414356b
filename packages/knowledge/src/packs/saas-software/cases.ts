import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'sourcegraph',
    organisation: { 'zh-CN': '', en: 'Sourcegraph' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Software company publishing its goal practice.' },
        sources: ['sourcegraph-goals-archive'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Quarterly OKRs as a tree without individual review use' },
        sources: ['sourcegraph-goals-archive'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Tried looser team goal pages, then annual plus quarterly OKRs, then quarterly again',
        },
        sources: ['sourcegraph-goals-archive'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Looser goals did not have the desired effect; annual OKRs did not keep pace with growth',
        },
        sources: ['sourcegraph-goals-archive'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Discard a goal that turns out wrong' },
      { 'zh-CN': '', en: 'Keep annual goals few and with a clear primary one' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Dates in the archive are inconsistent (an experiment dated later than the fiscal year it belongs to).',
    },
    sources: ['sourcegraph-goals-archive', 'sourcegraph-goals-guidelines', 'sourcegraph-about-pr-322'],
  },
  {
    id: 'buffer',
    organisation: { 'zh-CN': '', en: 'Buffer' },
    named: true,
    country: { 'zh-CN': '', en: 'global, remote' },
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Remote social-media software firm exploring goal formats in 2016.' },
        sources: ['buffer-2016-okrs'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Quarterly personal and team OKRs open to all' }, sources: ['buffer-2016-okrs'] },
      { text: { 'zh-CN': '', en: '70% treated as a great score' }, sources: ['buffer-2016-okrs'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The company shared its learning after six months and kept experimenting' },
        sources: ['buffer-2016-okrs'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Treat adoption as an experiment with a written review' }],
    caveats: { 'zh-CN': '', en: 'Later years not covered by the sources read.' },
    sources: ['buffer-2016-okrs', 'atlassian-buffer-okr'],
  },
  {
    id: 'pusher',
    organisation: { 'zh-CN': '', en: 'Pusher' },
    named: true,
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'start-up' },
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'A growing team lacked shared purpose and visibility in 2013-2014.' },
        sources: ['pusher-okrs-challenges'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Company and team OKRs after open discussion of doubts' },
        sources: ['pusher-okrs-challenges'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Benefits and challenges described; no figures' },
        sources: ['pusher-okrs-challenges'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Answer the fear that numbers dilute success before starting' }],
    caveats: { 'zh-CN': '', en: 'Company engineering blog.' },
    sources: ['pusher-okrs-challenges'],
  },
  {
    id: 'racki-company',
    organisation: { 'zh-CN': '', en: "Founder Kyle Racki's software company (not named in the excerpt)" },
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'A founder rolled OKRs out to the whole company at once.' },
        sources: ['racki-stopped-okrs'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Company-wide launch without a pilot' }, sources: ['racki-stopped-okrs'] },
      { text: { 'zh-CN': '', en: 'Later stopped using OKRs' }, sources: ['racki-stopped-okrs'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The author says OKRs are great in theory and stopped them after the roll-out' },
        sources: ['racki-stopped-okrs'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Pilot before a company-wide launch' },
      { 'zh-CN': '', en: 'Expect several quarters before it works' },
    ],
    caveats: { 'zh-CN': '', en: 'Critical case; only the first part of the post was seen.' },
    sources: ['racki-stopped-okrs', 'gtmhub-restart-okrs'],
  },
  {
    id: 'xqa-team',
    organisation: { 'zh-CN': '', en: 'Software team at xqa.io' },
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Three years of by-the-book quarterly OKRs with software and training.' },
        sources: ['xqa-killed-okrs'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Cascaded OKRs, grading ceremonies and planning marathons' },
        sources: ['xqa-killed-okrs'],
      },
      {
        text: { 'zh-CN': '', en: 'Then dropped for simple stable goals and direct accountability' },
        sources: ['xqa-killed-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Authors estimate planning and ritual took about 15% of engineering time' },
        sources: ['xqa-killed-okrs'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Quarterly reset can be faster than work' },
      { 'zh-CN': '', en: 'Measure the cost of the ritual' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Critical case; the organisation behind the site is not identified and the figure is its own estimate.',
    },
    sources: ['xqa-killed-okrs'],
  },
  {
    id: 'collaboration-factory',
    organisation: { 'zh-CN': '', en: 'collaboration Factory' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'more than 100 people' },
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Project-software firm in fast growth.' },
        sources: ['murakamy-collaboration-factory'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR from the turn of 2019/2020, led by the COO' },
        sources: ['murakamy-collaboration-factory'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The COO advises agile firms to start early rather than late' },
        sources: ['murakamy-collaboration-factory'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Start while the firm is small' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview.' },
    sources: ['murakamy-collaboration-factory'],
  },
]
