import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'share-now',
    organisation: { 'zh-CN': '', en: 'SHARE NOW' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'product creation department of about 16 teams and 150 people' },
    sizeBand: null,
    industries: ['automotive', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Car-sharing provider merging car2go and DriveNow while becoming independent and moving from growth to profit.',
        },
        sources: ['medium-sharenow-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs in the product department with squads and tribes' },
        sources: ['medium-sharenow-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Trainings, OKR sessions in teams and with management, retrospectives each cycle' },
        sources: ['medium-sharenow-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Quarterly and mid-quarter reviews with changing formats' },
        sources: ['medium-sharenow-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'After a year the author says teams focused more on customer impact and asked better questions',
        },
        sources: ['medium-sharenow-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Presentations by location often had little interaction' },
        sources: ['sharenow-slides-1year-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Do not make training optional' },
      { 'zh-CN': '', en: 'Give the people leading OKRs real capacity' },
      { 'zh-CN': '', en: 'Say why often; once in a training is not enough' },
      { 'zh-CN': '', en: 'A focus on numbers and impact does not come overnight' },
    ],
    caveats: { 'zh-CN': '', en: 'Told by an insider after one year; a merger ran in parallel.' },
    sources: ['medium-sharenow-okr', 'sharenow-slides-1year-okr'],
  },
  {
    id: 'vehicle-maker-data-team',
    organisation: { 'zh-CN': '', en: 'Large vehicle maker (unnamed), data-science team' },
    named: false,
    country: null,
    size: { 'zh-CN': '', en: 'one team' },
    sizeBand: null,
    industries: ['automotive'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'A data team that did not see its part in company strategy.' },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Individual and team objectives aligned with company strategy' },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Playful training by outside coaches' },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The interviewee reports more transparency and clearer goals; no figures' },
        sources: ['progressfactors-vehicle-maker-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Give form and measure to work that felt unmeasurable' }],
    caveats: { 'zh-CN': '', en: 'Anonymised marketing interview.' },
    sources: ['progressfactors-vehicle-maker-okr'],
  },
  {
    id: 'flixbus',
    organisation: { 'zh-CN': '', en: 'Flixbus' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'fast-growing coach network' },
    sizeBand: null,
    industries: ['automotive', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Mobility company entering many countries whose staff had to follow the pace.' },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'Objectives for large future goals; key results as stages, such as awareness in a new market by a set date',
        },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Use of OKRs is described; results were not in the text seen' },
        sources: ['automobilwoche-flixbus-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Goals help people keep up with growth' }],
    caveats: { 'zh-CN': '', en: 'Trade press, short excerpt.' },
    sources: ['automobilwoche-flixbus-okr'],
  },
]
