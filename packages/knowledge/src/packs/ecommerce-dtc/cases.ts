import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'zalando',
    organisation: { 'zh-CN': '', en: 'Zalando (Brand Solutions, then wider)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'pilot of roughly 80 people' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'The new Brand Solutions department wanted alignment and transparency from the start, after its leader visited Google in 2013.',
        },
        sources: ['perdoo-zalando'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: "Pilot at department, team and individual level with founders' support" },
        sources: ['perdoo-zalando'],
      },
      {
        text: { 'zh-CN': '', en: 'About eight hours per person for the first quarterly OKRs' },
        sources: ['perdoo-zalando'],
      },
      { text: { 'zh-CN': '', en: 'OKRs kept apart from pay' }, sources: ['perdoo-zalando'] },
      {
        text: { 'zh-CN': '', en: 'Internal coaches trained because central review would not scale' },
        sources: ['perdoo-zalando'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'First OKRs took about eight hours per person in teams of 6-8' },
        sources: ['perdoo-zalando'],
      },
      { text: { 'zh-CN': '', en: 'Spread beyond one department' }, sources: ['lamorte-podcast-zalando'] },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Start in one department that wants it' },
      { 'zh-CN': '', en: 'Budget real time for the first cycle' },
      { 'zh-CN': '', en: 'Train coaches before scaling' },
    ],
    caveats: { 'zh-CN': '', en: 'Told by vendor and coach interviews with the sponsor.' },
    sources: ['perdoo-zalando', 'lamorte-podcast-zalando', 'boraso-zalando', 'niven-lamorte-2016'],
  },
  {
    id: 'sears-holdings',
    organisation: { 'zh-CN': '', en: 'Sears Holdings' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'about 20,000 salaried associates used OKRs; about 200,000 staff in the Chinese account' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: "A retailer losing ground changed goals and reviews with a CEO inspired by Google's video.",
        },
        sources: ['sears-okrs-2015'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Pilot with 38 business-unit leaders in 2013 and an in-house platform' },
        sources: ['sears-okrs-2015'],
      },
      { text: { 'zh-CN': '', en: 'Roll-out to all salaried staff in autumn 2013' }, sources: ['sears-okrs-2015'] },
      {
        text: {
          'zh-CN': '',
          en: '2014: Performance Enablement with priorities, quarterly OKRs and continuous feedback',
        },
        sources: ['sears-okrs-2015'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'A call-centre group went from USD 14.44 to 15.67 sales per hour, 8.5% up' },
        sources: ['sears-okrs-2015'],
      },
      {
        text: { 'zh-CN': '', en: 'Consistent users were 11.5% more likely to reach a higher performance bracket' },
        sources: ['sears-okrs-2015'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Internal data scientists can test an effect' },
      { 'zh-CN': '', en: 'Fix reviews and goals together' },
    ],
    caveats: {
      'zh-CN': '',
      en: "Employer's own study reported by a coach; association in one call centre; the retailer's later course is not covered by these sources.",
    },
    sources: ['sears-okrs-2015', 'okrmen-sears', 'aberdeen-sears-performance-enablement'],
  },
  {
    id: 'digitec-galaxus',
    organisation: { 'zh-CN': '', en: 'Digitec Galaxus' },
    country: { 'zh-CN': '', en: 'Switzerland' },
    size: { 'zh-CN': '', en: 'software teams' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Year-end talks on individual goals frustrated staff in an operational online retailer.',
        },
        sources: ['okrcircle-digitec-galaxus'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Team-level OKRs enriched with cultural elements' },
        sources: ['okrcircle-digitec-galaxus'],
      },
      { text: { 'zh-CN': '', en: 'Relative metrics and outcomes' }, sources: ['okrcircle-digitec-galaxus'] },
      { text: { 'zh-CN': '', en: 'Retrospectives' }, sources: ['okrcircle-digitec-galaxus'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Transparency and engagement noticeably rose; linking with daily business stayed hard',
        },
        sources: ['okrcircle-digitec-galaxus'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Prefer relative metrics when volume swings' },
      { 'zh-CN': '', en: 'Plan how goals live beside daily operations' },
    ],
    caveats: { 'zh-CN': '', en: "Team leaders' talk." },
    sources: ['okrcircle-digitec-galaxus', 'europeanporeday-sommerhalder'],
  },
  {
    id: 'siroop',
    organisation: { 'zh-CN': '', en: 'siroop' },
    country: { 'zh-CN': '', en: 'Switzerland' },
    size: { 'zh-CN': '', en: 'marketplace start-up' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Online marketplace setting goals across teams in 2017.' },
        sources: ['castro-siroop-okr'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Workshops from January 2017' }, sources: ['castro-siroop-okr'] },
      { text: { 'zh-CN': '', en: 'Added a role beside OKR champions' }, sources: ['castro-siroop-okr'] },
      { text: { 'zh-CN': '', en: 'Weekly check-ins of about 15 minutes' }, sources: ['castro-siroop-okr'] },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'Teams reported focus and alignment; no figures' }, sources: ['castro-siroop-okr'] },
    ],
    lessons: [
      { 'zh-CN': '', en: 'The value is in short regular check-ins' },
      { 'zh-CN': '', en: 'Adapt the method once principles are understood' },
    ],
    caveats: { 'zh-CN': '', en: "Coach's client story; current status of the company not checked." },
    sources: ['castro-siroop-okr'],
  },
  {
    id: 'gymshark-36-month',
    organisation: { 'zh-CN': '', en: 'Gymshark' },
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'from GBP 5m to GBP 500m turnover under the former CEO' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      { text: { 'zh-CN': '', en: 'DTC brand planning for fast growth.' }, sources: ['visualsoft-2025-gymshark'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: '36-month frame with 12 quarterly milestones' },
        sources: ['visualsoft-2025-gymshark'],
      },
      {
        text: { 'zh-CN': '', en: 'Public-company discipline in a private firm' },
        sources: ['visualsoft-2025-gymshark'],
      },
      { text: { 'zh-CN': '', en: 'Purpose first, then a narrow audience' }, sources: ['visualsoft-2025-gymshark'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Turnover grew from GBP 5m to GBP 500m while the CEO was in post, per the event report',
        },
        sources: ['visualsoft-2025-gymshark'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'In product-led firms one year is too short and five too long' }],
    caveats: {
      'zh-CN': '',
      en: 'Comparable goal system; the Ally.io customer story named in the brief was not found.',
    },
    sources: ['visualsoft-2025-gymshark'],
  },
  {
    id: 'hutouju',
    organisation: { 'zh-CN': '', en: 'Hutouju (虎头局)' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'about 2,000 people; 88 shops planned by end 2022' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Bakery chain expanding from one city with remote shops.' },
        sources: ['vantone-hutouju-feishu'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Feishu OKR for everyone with weekly meetings around OKRs' },
        sources: ['vantone-hutouju-feishu'],
      },
      { text: { 'zh-CN': '', en: 'End-of-cycle reviews and vendor coaching' }, sources: ['vantone-hutouju-feishu'] },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'Planned to reach 88 shops by end 2022' }, sources: ['vantone-hutouju-feishu'] },
    ],
    lessons: [{ 'zh-CN': '', en: 'Visible shared goals help when shops are far apart' }],
    caveats: {
      'zh-CN': '',
      en: 'Software vendor story; results after 2022 are not covered by the source and should be checked before using it as a success story.',
    },
    sources: ['vantone-hutouju-feishu'],
  },
  {
    id: 'genki-forest',
    organisation: { 'zh-CN': '', en: 'Genki Forest (元气森林)' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'over 8,000 employees' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Beverage brand growing from one hit to many lines with manual assessment.' },
        sources: ['lechea-genki-forest-feishu'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Feishu for documents, goals and calendars' },
        sources: ['lechea-genki-forest-feishu'],
      },
      { text: { 'zh-CN': '', en: "Founder's OKRs open to all" }, sources: ['lechea-genki-forest-feishu'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Staff reached about 8,000; the article describes openness, not results of OKR' },
        sources: ['lechea-genki-forest-feishu'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: "A founder's open goals set the tone" }],
    caveats: { 'zh-CN': '', en: 'Promotional article; transferable-from for cross-border DTC.' },
    sources: ['lechea-genki-forest-feishu'],
  },
  {
    id: 'shippo',
    organisation: { 'zh-CN': '', en: 'Shippo' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '51-200 people' },
    sizeBand: null,
    industries: ['logistics-supply-chain', 'saas-software', 'ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Shipping technology firm whose fast growth made alignment hard.' },
        sources: ['perdoo-shippo'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'First programme stayed inside the leadership team' }, sources: ['perdoo-shippo'] },
      {
        text: {
          'zh-CN': '',
          en: 'Tried OKR software, went back to a spreadsheet, then relaunched with a tool and an ambassador (VP Finance)',
        },
        sources: ['perdoo-shippo'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The relaunch is described; results were not in the text seen' },
        sources: ['perdoo-shippo'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A leadership-only exercise does not align a company' },
      { 'zh-CN': '', en: 'A tool does not rescue a programme by itself' },
    ],
    caveats: { 'zh-CN': '', en: 'Software vendor case study.' },
    sources: ['perdoo-shippo'],
  },
  {
    id: 'otto-group',
    organisation: { 'zh-CN': '', en: 'Otto Group (some areas)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 52,000 people' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Mail-order group in a culture change with about two thirds of revenue online.' },
        sources: ['murakamy-otto-group'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Some areas steer with OKR' }, sources: ['murakamy-otto-group'] },
      {
        text: { 'zh-CN': '', en: 'Trained champions and an internal community spread know-how' },
        sources: ['murakamy-otto-group'],
      },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'Adoption in some areas is stated; no results' }, sources: ['murakamy-otto-group'] },
    ],
    lessons: [{ 'zh-CN': '', en: 'Peer communities carry methods across a large group' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview.' },
    sources: ['murakamy-otto-group'],
  },
]
