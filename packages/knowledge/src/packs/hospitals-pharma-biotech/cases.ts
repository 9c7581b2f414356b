import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'wuxi-ninth-hospital-nursing',
    organisation: { 'zh-CN': '', en: "Wuxi Ninth People's Hospital (nursing)" },
    named: true,
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'tertiary orthopaedic hospital' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Nursing assessment had many scattered goals, complicated procedures and little focus.',
        },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'OKR-based nursing performance from January 2021 after vertical nursing management since 2016',
        },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Goals for practice, safety, teaching and research' },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The paper aims at higher nursing quality; outcome figures were not in the excerpt' },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Cut the number of assessment goals before asking nurses to own them' }],
    caveats: { 'zh-CN': '', en: 'Single-site before/after account, copy of the paper.' },
    sources: ['wuxi-ninth-hospital-nursing-okr'],
  },
  {
    id: 'roche-team-goals',
    organisation: { 'zh-CN': '', en: 'Roche Pharma AG (Grenzach)' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'pilot teams' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Agile working needed a different performance approach.' },
        sources: ['roche-team-goals'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Quarterly team goals replaced individual goals in a pilot' },
        sources: ['roche-team-goals'],
      },
      { text: { 'zh-CN': '', en: 'Regular feedback among colleagues' }, sources: ['roche-team-goals'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Participants report growth and productivity from feedback' },
        sources: ['roche-team-goals'],
      },
      {
        text: { 'zh-CN': '', en: 'They also report a bumpy start without feedback habits' },
        sources: ['roche-team-goals'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Feedback habits must exist before individual goals disappear' },
      { 'zh-CN': '', en: 'There is no switch to agile; allow time' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Company blog; the OKR Institute page describes training at Roche country teams without figures.',
    },
    sources: ['roche-team-goals', 'mckinsey-2019-roche-agile', 'okrinstitute-roche'],
  },
  {
    id: 'swiss-pharma-ums',
    organisation: { 'zh-CN': '', en: 'Swiss pharmaceutical company (unnamed)' },
    named: false,
    country: { 'zh-CN': '', en: 'Switzerland' },
    size: { 'zh-CN': '', en: 'global' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'No standard way to carry out a 2030 vision while demand fell after the pandemic.' },
        sources: ['ums-pharma-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR-based approach with a change story, training and retrospectives' },
        sources: ['ums-pharma-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The consultancy page has counters for people trained and initiatives done that showed as zero in the text, so no figure can be cited',
        },
        sources: ['ums-pharma-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Qualify participants for the role they will play' }],
    caveats: { 'zh-CN': '', en: 'Consultancy page; anonymised; broken figures.' },
    sources: ['ums-pharma-okr'],
  },
  {
    id: 'womens-health-spinoff',
    organisation: { 'zh-CN': '', en: "Women's-health spin-off (unnamed)" },
    named: false,
    country: { 'zh-CN': '', en: 'global' },
    size: { 'zh-CN': '', en: 'about 20,000 employees' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'A new company after a split from a large pharma group.' },
        sources: ['okrasia-pharma'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs concentrated on product development and employee experience' },
        sources: ['okrasia-pharma'],
      },
      { text: { 'zh-CN': '', en: 'Try, fail or succeed rather than rigid plans' }, sources: ['okrasia-pharma'] },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'Consultant learnings only; no figures' }, sources: ['okrasia-pharma'] }],
    lessons: [{ 'zh-CN': '', en: 'Use OKRs where speed of development matters, not for routine production' }],
    caveats: { 'zh-CN': '', en: 'Anonymised consultant blog.' },
    sources: ['okrasia-pharma'],
  },
  {
    id: 'nhs-four-hour-target',
    organisation: { 'zh-CN': '', en: 'NHS England (four-hour A&E standard)' },
    named: true,
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'national health service' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'A single national time target for emergency departments since 2004.' },
        sources: ['nuffield-ae-waits'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: '98% within four hours at first, 95% from 2010; interim 76% by March 2024 and 78% in March 2025',
        },
        sources: ['nuffield-ae-waits'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Thresholds were lowered over time while the standard stayed' },
        sources: ['nuffield-ae-waits'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'A clinician reports that many felt patients were moved inappropriately or before treatment was complete',
        },
        sources: ['bmj-blog-2017-four-hour'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Researchers defined leaving at 230-240 minutes as "late discharge" to study the effect of the target',
        },
        sources: ['bmjopen-ed-table-late-discharge'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A single time threshold draws work to its edge; pair it with safety and quality measures' },
      { 'zh-CN': '', en: 'A target that cannot be met is changed or ignored' },
    ],
    caveats: { 'zh-CN': '', en: 'Not OKR. Opinions on causes differ; the first lesson is our reading of the sources.' },
    sources: ['nuffield-ae-waits', 'bmj-blog-2017-four-hour', 'bmjopen-ed-table-late-discharge'],
  },
]
