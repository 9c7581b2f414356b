import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'garanti-bbva-teknoloji',
    organisation: { 'zh-CN': '', en: 'Garanti BBVA Teknoloji' },
    named: true,
    country: { 'zh-CN': '', en: 'Turkey' },
    size: { 'zh-CN': '', en: '2,000+' },
    sizeBand: null,
    industries: ['banking-fintech', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Technology arm of a bank with an agile culture.' },
        sources: ['teammelon-garanti-bbva'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Pilot with four teams in 2020' }, sources: ['teammelon-garanti-bbva'] },
      {
        text: { 'zh-CN': '', en: 'Number of teams about five times as many afterwards' },
        sources: ['teammelon-garanti-bbva'],
      },
      { text: { 'zh-CN': '', en: 'A strategic focus by 2022' }, sources: ['teammelon-garanti-bbva'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Pilot grew from four teams to about five times that' },
        sources: ['teammelon-garanti-bbva'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Grow from a few willing teams' },
      { 'zh-CN': '', en: 'Let OKR support the agile culture already there' },
    ],
    caveats: { 'zh-CN': '', en: "Coaching firm's account." },
    sources: ['teammelon-garanti-bbva'],
  },
  {
    id: 'natwest',
    organisation: { 'zh-CN': '', en: 'NatWest Group' },
    named: true,
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'over 4,000 projects and 400 programmes' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Bank simplifying its business and linking investment to outcomes.' },
        sources: ['planview-natwest'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs at strategy, portfolio and programme level with portfolio Kanban' },
        sources: ['planview-natwest'],
      },
      { text: { 'zh-CN': '', en: 'Led by the head of investment planning' }, sources: ['planview-natwest'] },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'OKRs used for more than three years' }, sources: ['planview-natwest'] }],
    lessons: [{ 'zh-CN': '', en: 'Measure after delivery as well as during it' }],
    caveats: { 'zh-CN': '', en: 'Tool vendor case; annual investment figure cut off in the text seen.' },
    sources: ['planview-natwest'],
  },
  {
    id: 'keybank',
    organisation: { 'zh-CN': '', en: 'KeyBank' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'about USD 180 bn assets' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [{ text: { 'zh-CN': '', en: 'Old bank going digital.' }, sources: ['quantive-podcast-keybank'] }],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Agile and OKR coach moving teams from projects to outcomes' },
        sources: ['quantive-podcast-keybank'],
      },
      { text: { 'zh-CN': '', en: 'Committed then stretch goals' }, sources: ['quantive-podcast-keybank'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Coach names two indicators of adoption; details in the audio' },
        sources: ['quantive-podcast-keybank'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Bring stakeholders along with discovery and openness' }],
    caveats: { 'zh-CN': '', en: 'Vendor podcast notes.' },
    sources: ['quantive-podcast-keybank'],
  },
  {
    id: 'postfinance-hr',
    organisation: { 'zh-CN': '', en: 'PostFinance (HR)' },
    named: true,
    country: { 'zh-CN': '', en: 'Switzerland' },
    size: { 'zh-CN': '', en: 'five HR teams at the start' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'HR wanted to try agility itself.' }, sources: ['okrcircle-postfinance-hr'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'First tests in 2018, five teams from February 2019' },
        sources: ['okrcircle-postfinance-hr'],
      },
      {
        text: { 'zh-CN': '', en: 'Rotating OKR master and champions who are not bosses' },
        sources: ['okrcircle-postfinance-hr'],
      },
      { text: { 'zh-CN': '', en: 'Simple table in Confluence' }, sources: ['okrcircle-postfinance-hr'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Reported focus, motivation and cross-team work; fewer objectives were better; 90% counted as very good',
        },
        sources: ['okrcircle-postfinance-hr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Rotate the roles and keep them away from line managers' },
      { 'zh-CN': '', en: 'Less is more' },
    ],
    caveats: { 'zh-CN': '', en: 'Practitioner interview; 2020.' },
    sources: ['okrcircle-postfinance-hr'],
  },
  {
    id: 'ing-netherlands',
    organisation: { 'zh-CN': '', en: 'ING Netherlands' },
    named: true,
    country: { 'zh-CN': '', en: 'Netherlands' },
    size: { 'zh-CN': '', en: 'about 3,500 at headquarters' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Customer behaviour shifted to mobile and the bank copied ideas from technology firms.',
        },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: '350 nine-person squads in 13 tribes from June 2015' },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Executives report better time to market, engagement and productivity' },
        sources: ['mckinsey-2017-ing'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Change management of staff and structure came with the new rhythm' }],
    caveats: { 'zh-CN': '', en: 'Agile operating model; OKR itself was not mentioned in the passages read.' },
    sources: ['mckinsey-2017-ing', 'hbr-2018-ing-agile-team', 'imd-2018-ing-case'],
  },
]
