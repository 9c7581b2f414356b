import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'lichtblick',
    organisation: { 'zh-CN': '', en: 'LichtBlick' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 900 employees; EUR 1.37 bn revenue' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Green electricity supplier in the Eneco group whose teams communicated irregularly, faced many shifting priorities and lacked clear ownership.',
        },
        sources: ['workpath-lichtblick'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'Introduced one strategy-execution process with OKRs and a named OKR lead (Thomas Rahn)',
        },
        sources: ['workpath-lichtblick'],
      },
      {
        text: { 'zh-CN': '', en: 'Rolled out across the organisation within six months' },
        sources: ['workpath-lichtblick'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Vendor platform data: teams raised average goal achievement by 14%' },
        sources: ['workpath-okrs-at-lichtblick'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Check before starting a project which other teams it needs and whether they have capacity' },
      { 'zh-CN': '', en: 'Make ownership of goals and measures explicit' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Software vendor case study and vendor metric (goal achievement is not business result); an electricity supplier rather than a storage maker, so transferable-from for battery firms.',
    },
    sources: ['workpath-lichtblick', 'workpath-okrs-at-lichtblick'],
  },
  {
    id: 'sunroof',
    organisation: { 'zh-CN': '', en: 'SunRoof' },
    country: { 'zh-CN': '', en: 'not stated in the source' },
    size: { 'zh-CN': '', en: 'growing workforce, size not stated' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Solar-roof technology company with silos, misaligned goals and lost focus as it grew.',
        },
        sources: ['leaveamark-sunroof'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs with all departments and levels, starting from leadership objectives' },
        sources: ['leaveamark-sunroof'],
      },
      { text: { 'zh-CN': '', en: 'Key results written as measurable milestones' }, sources: ['leaveamark-sunroof'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Consultant describes better clarity, alignment and focus, without figures in the text seen',
        },
        sources: ['leaveamark-sunroof'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Involve every department at the start so that shared goals replace departmental ones' },
    ],
    caveats: { 'zh-CN': '', en: 'Consultant-authored; no numbers; solar rather than storage.' },
    sources: ['leaveamark-sunroof'],
  },
  {
    id: 'origin-energy-okrinstitute',
    organisation: { 'zh-CN': '', en: '"Energy Origin" (as named by the trainer)' },
    country: { 'zh-CN': '', en: 'not stated' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Energy company whose first OKRs listed activities and blurred daily business with growth work.',
        },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Strategy managers took OKR courses' }, sources: ['okrinstitute-origin-energy'] },
      {
        text: { 'zh-CN': '', en: 'Managers became internal coaches running check-ins' },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Trainer reports more outcome-focused OKRs and a more user-centred approach; no figures',
        },
        sources: ['okrinstitute-origin-energy'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Separate business-as-usual from change goals before writing OKRs' },
      { 'zh-CN': '', en: 'Train a few internal coaches rather than everyone at once' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Training-provider page; the organisation name is given in two word orders and was not confirmed.',
    },
    sources: ['okrinstitute-origin-energy'],
  },
  {
    id: 'mgm-energy-supplier',
    organisation: { 'zh-CN': '', en: 'Large energy supplier (unnamed), IT management' },
    country: { 'zh-CN': '', en: 'Germany (context: coal phase-out)' },
    size: { 'zh-CN': '', en: 'large; not stated' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Political decisions on the coal phase-out created many interdependent IT tasks.' },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Off-site with IT executives' }, sources: ['mgm-energy-coal-okr'] },
      {
        text: { 'zh-CN': '', en: 'OKR ideas interpreted freely and adapted to local conditions' },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The consultancy says the tailored approach lets the client work strategically and with focus; no figures',
        },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Adapt the framework to the planning horizon instead of copying it' }],
    caveats: { 'zh-CN': '', en: 'Anonymised consultancy account.' },
    sources: ['mgm-energy-coal-okr'],
  },
  {
    id: 'oge-key-results',
    organisation: { 'zh-CN': '', en: 'Oklahoma Gas & Electric' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '3,000+ employees; 750,000 customers (2009)' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Utility with rising safety incidents, stagnant customer satisfaction and people who felt they could not make a difference.',
        },
        sources: ['energydigital-2014-oge'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'Leaders cut dozens of measures to a few company "Key Results" every role could affect',
        },
        sources: ['energydigital-2014-oge'],
      },
      {
        text: { 'zh-CN': '', en: 'Safety put first, with customer satisfaction and shareholder value' },
        sources: ['energydigital-2014-oge'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Authors link the programme to a more personal safety culture; measured results were not in the text seen',
        },
        sources: ['energydigital-2014-oge'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A result everybody can influence is a better top-level measure than one only managers move' },
      { 'zh-CN': '', en: 'Put the guardrail (safety) at the top of the list' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Comparable goal system (Partners In Leadership style key results), not OKR by name; written by its consultants.',
    },
    sources: ['energydigital-2014-oge'],
  },
  {
    id: 'swkiel-netz',
    organisation: { 'zh-CN': '', en: 'SWKiel Netz' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'grid operator inside a utility group' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Classic hierarchy that met faster change in law, market roles and technology.' },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Scrum and Kanban tried in places; OKR brought in as a driver of change' },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: "Reasons and aims are given; the authors' lessons were not in the text seen" },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Top-down steering works for stable parts; OKR is for the changing parts' }],
    caveats: {
      'zh-CN': '',
      en: 'Published by a coaching firm with an insider as co-author; grid operator, transferable-from for storage and battery makers.',
    },
    sources: ['newworklab-swkiel-netz'],
  },
  {
    id: 'goldgas',
    organisation: { 'zh-CN': '', en: 'goldgas' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 60 people' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Energy supplier under a new chief executive from August 2020 who had brought OKR to eprimo from 2016.',
        },
        sources: ['murakamy-goldgas'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Preparation first, OKR from early 2021 as the whole steering method' },
        sources: ['murakamy-goldgas'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The chief executive says OKR convinced him in crisis times; no figures' },
        sources: ['murakamy-goldgas'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A second introduction can be planned differently from the first' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview; supplier, transferable-from.' },
    sources: ['murakamy-goldgas'],
  },
  {
    id: 'ista',
    organisation: { 'zh-CN': '', en: 'ista (Global & Developing Markets unit)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'business unit in a company of more than 5,800' },
    sizeBand: null,
    industries: ['energy-storage-batteries', 'professional-services'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      { text: { 'zh-CN': '', en: 'Energy data and building services in many countries.' }, sources: ['murakamy-ista'] },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'OKR for alignment, transparency, communication, focus and priorities; HR head trained as champion',
        },
        sources: ['murakamy-ista'],
      },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'Positive effects are claimed in general terms' }, sources: ['murakamy-ista'] },
    ],
    lessons: [{ 'zh-CN': '', en: 'HR can carry the champion role' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview; transferable-from.' },
    sources: ['murakamy-ista'],
  },
  {
    id: 'new-energy-equity',
    organisation: { 'zh-CN': '', en: 'New Energy Equity' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '32 to 85 people' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Solar developer and financier with a strong growth aim.' },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Five-year goal of 650 MW installed' }, sources: ['scaleups-new-energy-equity'] },
      {
        text: { 'zh-CN': '', en: 'One-page plan, core values and quarterly sales targets argued in the open' },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Staff grew from about 32 to 85 and profit tripled while the Scaling Up platform was in use',
        },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'One long goal, few quarterly targets, named owners' }],
    caveats: {
      'zh-CN': '',
      en: "Written by the author of the method; other causes (market growth, a buyer's investment) are not separated. Not OKR.",
    },
    sources: ['scaleups-new-energy-equity'],
  },
  {
    id: 'inovateus',
    organisation: { 'zh-CN': '', en: 'Inovateus Solar' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'solar builder' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Growth had to stay efficient and projects had to be chosen.' },
        sources: ['solarpro-inovateus-rhythm'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: "Daily ten-minute huddles on the week's top five goals; weekly and monthly meetings" },
        sources: ['solarpro-inovateus-rhythm'],
      },
      { text: { 'zh-CN': '', en: 'Go/no-go filter for new projects' }, sources: ['solarpro-inovateus-rhythm'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The rhythm is described; no results in the text seen' },
        sources: ['solarpro-inovateus-rhythm'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A short fixed rhythm keeps goals alive' }],
    caveats: { 'zh-CN': '', en: 'Written by the company in the trade press; another goal system than OKR.' },
    sources: ['solarpro-inovateus-rhythm'],
  },
]
