import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'deloitte-no-cascade',
    organisation: { 'zh-CN': '', en: 'Deloitte' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Yearly goals and ratings cost close to 2 million hours.' },
        sources: ['hbr-2015-deloitte-reinventing'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'New design without cascading objectives, once-a-year reviews or 360 tools' },
        sources: ['hbr-2015-deloitte-reinventing'],
      },
      {
        text: { 'zh-CN': '', en: 'Built around speed, agility, individual fit and constant learning' },
        sources: ['hbr-2015-deloitte-reinventing'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Close to 2 million hours a year spent before' },
        sources: ['hbr-2015-deloitte-reinventing'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Cascades may cost more than they give' },
      { 'zh-CN': '', en: 'Look forward, not back' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Critical of cascades in general; a vendor survey names Deloitte among OKR users, so practice may differ by unit.',
    },
    sources: ['hbr-2015-deloitte-reinventing', 'hbr-2016-performance-revolution', 'quantive-2023-global-state-okrs'],
  },
  {
    id: 'revium',
    organisation: { 'zh-CN': '', en: 'Revium' },
    named: true,
    country: { 'zh-CN': '', en: 'Australia' },
    size: { 'zh-CN': '', en: 'agency that doubled in three years' },
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Ad hoc growth without strategy and management-centric plans.' },
        sources: ['revium-failing-at-okrs'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs tried from late 2019 with wider participation' },
        sources: ['revium-failing-at-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Author calls the first try a failure that still improved the business' },
        sources: ['revium-failing-at-okrs'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Value may be in the conversation of building goals' }],
    caveats: { 'zh-CN': '', en: 'Critical case; only the first part of the post was seen.' },
    sources: ['revium-failing-at-okrs'],
  },
  {
    id: 'convivio',
    organisation: { 'zh-CN': '', en: 'Convivio' },
    named: true,
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'small agency' },
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Agency in a phase of change needing focus.' }, sources: ['convivio-okr-agency'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs as an engine in storming and forming, with a directive start' },
        sources: ['convivio-okr-agency'],
      },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'Playbook statement; no figures' }, sources: ['convivio-okr-agency'] }],
    lessons: [{ 'zh-CN': '', en: 'Early change needs a clear lead before wide participation' }],
    caveats: { 'zh-CN': '', en: 'Short public excerpt.' },
    sources: ['convivio-okr-agency'],
  },
  {
    id: 'tenacity-works',
    organisation: { 'zh-CN': '', en: 'Tenacity Works' },
    named: true,
    country: null,
    size: { 'zh-CN': '', en: 'small firm, 13 years old at the time' },
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Reactive business driven by jobs coming in.' }, sources: ['tenacity-works-okr'] },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Four 2020 company OKRs on the wiki' }, sources: ['tenacity-works-okr'] },
      { text: { 'zh-CN': '', en: 'Individual OKRs feeding in, visible to all' }, sources: ['tenacity-works-okr'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Reasons and set-up described; results later not seen' },
        sources: ['tenacity-works-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Give direction to a firm that lives on demand' }],
    caveats: { 'zh-CN': '', en: 'Own blog at the start of the effort.' },
    sources: ['tenacity-works-okr'],
  },
  {
    id: 'msg-products',
    organisation: { 'zh-CN': '', en: 'msg (Products & Development)' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 600 in a group of more than 8,500' },
    sizeBand: null,
    industries: ['professional-services', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'IT consultancy division wanting a common steering framework.' },
        sources: ['murakamy-msg'],
      },
    ],
    deployment: [{ text: { 'zh-CN': '', en: 'OKR with an internal champion' }, sources: ['murakamy-msg'] }],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Experience is the subject; results were not in the text seen' },
        sources: ['murakamy-msg'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Start in one division' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview, opening only. The lesson is ours.' },
    sources: ['murakamy-msg'],
  },
]
