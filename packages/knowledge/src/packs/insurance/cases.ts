import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'hdi-germany',
    organisation: { 'zh-CN': '', en: 'HDI Deutschland (Data & Analytics)' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 107 people in the area' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      { text: { 'zh-CN': '', en: 'Data leader under agile reorganisation.' }, sources: ['murakamy-2022-hdi'] },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'OKR pilot in data and digital transformation' }, sources: ['murakamy-2022-hdi'] },
      { text: { 'zh-CN': '', en: 'Plan to extend to HDI Deutschland' }, sources: ['murakamy-2022-hdi'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Learnings told in an interview; no figures in the text seen' },
        sources: ['murakamy-2022-hdi'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Pilot in a cross-company area such as data' }],
    caveats: { 'zh-CN': '', en: "Coach's page about a client." },
    sources: ['murakamy-2022-hdi'],
  },
  {
    id: 'axa-germany',
    organisation: { 'zh-CN': '', en: 'AXA Germany' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: null,
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Agile transformation with OKRs in scattered places.' },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'First in the Digital Experience tribe' }, sources: ['cidpartners-axa-okr'] },
      {
        text: { 'zh-CN': '', en: 'Company-wide introduction with coaches and moderators from December 2020' },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Ten practical tips from insiders; no figures in the text seen' },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Grow from places where people already use it' },
      { 'zh-CN': '', en: 'Give moderators from the business' },
    ],
    caveats: { 'zh-CN': '', en: 'Consultancy interview with the client.' },
    sources: ['cidpartners-axa-okr'],
  },
  {
    id: 'huk-coburg',
    organisation: { 'zh-CN': '', en: 'HUK-Coburg' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'large insurer' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      { text: { 'zh-CN': '', en: 'Rigid planning with little transparency.' }, sources: ['hellopure-huk-coburg'] },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Pilot teams, training and gradual scaling' }, sources: ['hellopure-huk-coburg'] },
      { text: { 'zh-CN': '', en: 'Own OKR system instead of the generic one' }, sources: ['hellopure-huk-coburg'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Sharper priorities and a common direction reported' },
        sources: ['hellopure-huk-coburg'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Design the team cut for OKRs against the existing hierarchy' },
      { 'zh-CN': '', en: 'Address bonus schemes openly' },
      { 'zh-CN': '', en: 'OKR lives from a changed mindset' },
    ],
    caveats: { 'zh-CN': '', en: 'Consultancy page.' },
    sources: ['hellopure-huk-coburg'],
  },
  {
    id: 'insurer-meirik',
    organisation: { 'zh-CN': '', en: 'Country division of a global insurer (unnamed)' },
    named: false,
    country: null,
    size: { 'zh-CN': '', en: 'one of the top three in its country' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [{ text: { 'zh-CN': '', en: 'Insurer seeking customer focus.' }, sources: ['meirik-insurance-agile'] }],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Principle-based experiments instead of one framework' },
        sources: ['meirik-insurance-agile'],
      },
      {
        text: { 'zh-CN': '', en: 'Half the organisation in an agile structure within a year' },
        sources: ['meirik-insurance-agile'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Half reshaped in one year per the consultancy' },
        sources: ['meirik-insurance-agile'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Agree principles first and adapt practices' }],
    caveats: { 'zh-CN': '', en: 'Anonymised; agile transformation with goals, OKR not shown in the excerpt.' },
    sources: ['meirik-insurance-agile'],
  },
  {
    id: 'signal-iduna',
    organisation: { 'zh-CN': '', en: 'Signal Iduna' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'large insurer' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Established insurer that wanted agile goals.' },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs brought in with agile coaches' },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The journey, what worked and what did not are the subject; details were beyond the text seen',
        },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Even the coach jokes about disaster: expect friction' }],
    caveats: { 'zh-CN': '', en: 'Machine transcript of a podcast, opening only.' },
    sources: ['digitalkompakt-2025-signal-iduna'],
  },
]
