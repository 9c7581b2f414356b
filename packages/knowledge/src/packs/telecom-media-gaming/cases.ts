import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'zynga-poker',
    organisation: { 'zh-CN': '', en: 'Zynga (mobile poker)' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'one team' },
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'In 2011 a rival led mobile poker.' }, sources: ['andrewchen-kivestu-zynga'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Team OKR: become the top-grossing iOS poker game' },
        sources: ['andrewchen-kivestu-zynga'],
      },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'Reached about six months later' }, sources: ['andrewchen-kivestu-zynga'] }],
    lessons: [
      { 'zh-CN': '', en: 'One blunt goal can focus a game team' },
      { 'zh-CN': '', en: 'Many OKRs go wrong, so study how they are written' },
    ],
    caveats: {
      'zh-CN': '',
      en: "Former manager's blog; a different site with invented-looking Zynga numbers (theindiebrewery) must not be cited.",
    },
    sources: ['andrewchen-kivestu-zynga'],
  },
  {
    id: 'telekom-comms',
    organisation: { 'zh-CN': '', en: 'Deutsche Telekom (corporate communications)' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 130 people; six OKR coaches' },
    sizeBand: null,
    industries: ['telecom-media-gaming', 'professional-services'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Communication unit needing flexible steering.' },
        sources: ['detecon-telekom-comms-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs introduced in 2019 with outside support' },
        sources: ['detecon-telekom-comms-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Coaches and agile methods; OKR beside KPI' },
        sources: ['detecon-telekom-comms-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Leader says impact came into view; no figures' },
        sources: ['detecon-telekom-comms-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'OKR and KPI complement each other' },
      { 'zh-CN': '', en: 'Not doing something is an active choice that can hurt' },
    ],
    caveats: { 'zh-CN': '', en: 'Consultancy interview with the client.' },
    sources: ['detecon-telekom-comms-okr', 'measurementmashup-2021-telekom'],
  },
  {
    id: 'drei-austria',
    organisation: { 'zh-CN': '', en: 'Hutchison Drei Austria' },
    named: true,
    country: { 'zh-CN': '', en: 'Austria' },
    size: { 'zh-CN': '', en: 'about 1,500 staff' },
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Growing operator wanting transparent steering.' },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'CEO-led OKR introduction from the second quarter of 2019' },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Interview at an early stage; no figures in the text seen' },
        sources: ['murakamy-2020-drei-austria'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Introduce from the top with a reason' }],
    caveats: { 'zh-CN': '', en: "Coach's page." },
    sources: ['murakamy-2020-drei-austria'],
  },
  {
    id: 'justdice',
    organisation: { 'zh-CN': '', en: 'justDice' },
    named: true,
    country: null,
    size: { 'zh-CN': '', en: 'about 40 people' },
    sizeBand: null,
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Small product company with team OKRs.' }, sources: ['justdice-ditched-okrs'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: '2-3 objectives per team with 2-4 key results each, reviewed monthly' },
        sources: ['justdice-ditched-okrs'],
      },
      {
        text: { 'zh-CN': '', en: 'Replaced by 3-6 company-wide targets with deadlines' },
        sources: ['justdice-ditched-okrs'],
      },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'More than 50 key results for about 40 people' }, sources: ['justdice-ditched-okrs'] },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Count key results per head before you blame people' },
      { 'zh-CN': '', en: 'Shared targets can suit a small flat company better than team OKRs' },
    ],
    caveats: { 'zh-CN': '', en: 'Own blog; the new way was a pilot.' },
    sources: ['justdice-ditched-okrs'],
  },
]
