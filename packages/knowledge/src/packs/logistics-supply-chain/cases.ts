import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'hellmann',
    organisation: { 'zh-CN': '', en: 'Hellmann Worldwide Logistics (IT & Digital)' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'over 400 in IT; over 10,000 overall' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'IT teams self-organised OKRs and then reviewed them.' },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Digital Customer Experience and Rapid Application Development started in 2020' },
        sources: ['noventum-hellmann-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Bootcamps with an outside firm after the trial' },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'New standards for future work set after review; no figures' },
        sources: ['noventum-hellmann-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Review your own first attempt with an outside view' }],
    caveats: { 'zh-CN': '', en: 'Consultancy page.' },
    sources: ['noventum-hellmann-okr'],
  },
  {
    id: 'nosta',
    organisation: { 'zh-CN': '', en: 'NOSTA Group' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'family group, more than 40 sites' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Full-service logistics firm founded as a haulier in 1978, growing and changing quickly.',
        },
        sources: ['murakamy-nosta'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'The chief executive led the introduction with an OKR consultancy' },
        sources: ['murakamy-nosta'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: "The consultant's text says the firm became more agile, strategic and transparent" },
        sources: ['murakamy-nosta'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Growth in a changing market was the trigger for clear goals' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview; opening only, no figures.' },
    sources: ['murakamy-nosta'],
  },
  {
    id: 'bvl-digital',
    organisation: { 'zh-CN': '', en: 'BVL.digital' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'small team of a logistics association' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Digital arm that runs podcasts and events for logistics people.' },
        sources: ['bvl-digital-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR since 2020; quarterly objectives and key results per product' },
        sources: ['bvl-digital-okr'],
      },
      { text: { 'zh-CN': '', en: 'Each key result has a number' }, sources: ['bvl-digital-okr'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'An event target of more than 1,000 registrations ended at 1,950 and was scored 195%',
        },
        sources: ['bvl-digital-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A result of 195% also says that the target was set low' }],
    caveats: {
      'zh-CN': '',
      en: "Own blog; a media unit, not a logistics operation. The lesson is ours, not the source's.",
    },
    sources: ['bvl-digital-okr'],
  },
  {
    id: 'tca-trucking-4dx',
    organisation: { 'zh-CN': '', en: 'US truckload carriers in the TCA Profitability Program' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'benchmarking group of carriers' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Trucking firms that lean on internal, tribal knowledge.' },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Many members use the Four Disciplines of Execution in full or part' },
        sources: ['freightwaves-tca-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'The programme manager presents OKR as a simpler next step' },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Adoption of 4DX among members is stated; no results' },
        sources: ['freightwaves-tca-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Mix outside methods with trade knowledge' }],
    caveats: { 'zh-CN': '', en: 'Opinion article by the programme manager; another goal system than OKR.' },
    sources: ['freightwaves-tca-okr'],
  },
  {
    id: 'db-systel',
    organisation: { 'zh-CN': '', en: 'DB Systel' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'IT subsidiary of Deutsche Bahn' },
    sizeBand: null,
    industries: ['logistics-supply-chain', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Moving to a network of self-organised teams (100th team under way), so the old steering system no longer fitted.',
        },
        sources: ['workpath-db-systel'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'Goal team reviewed quarterly top-figure reporting and designed its own system, which proved close to OKR',
        },
        sources: ['workpath-db-systel'],
      },
      { text: { 'zh-CN': '', en: 'Mix of top-down and bottom-up' }, sources: ['workpath-db-systel'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Success is put down to working it out together; no figures' },
        sources: ['workpath-db-systel'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: "Build from the organisation's own needs, then name the method" }],
    caveats: { 'zh-CN': '', en: "Interview in a software vendor's magazine." },
    sources: ['workpath-db-systel'],
  },
]
