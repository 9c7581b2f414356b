import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'possible-nepal',
    organisation: { 'zh-CN': '', en: 'Possible' },
    named: true,
    country: { 'zh-CN': '', en: 'Nepal' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Nonprofit building health care in post-war Nepal with very large aims.' },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'OKRs joined with big hairy audacious goals across quality work, home-based care and policy',
        },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Account describes progress in qualitative terms' },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A large mission needs concrete objectives for each quarter' }],
    caveats: { 'zh-CN': '', en: "Published by Doerr's own organisation." },
    sources: ['whatmatters-possible-bhags'],
  },
  {
    id: 'inteleos',
    organisation: { 'zh-CN': '', en: 'Inteleos' },
    named: true,
    country: { 'zh-CN': '', en: 'international' },
    size: { 'zh-CN': '', en: 'about 50-year-old nonprofit' },
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech', 'education'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Medical certification body that had grown into a family of brands from 2016 and wanted purpose, global growth and innovation.',
        },
        sources: ['okrmentors-inteleos'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'CIO led a move from outputs to outcomes with OKRs' },
        sources: ['okrmentors-inteleos'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Interviewee describes challenges and successes; no figures in the text seen' },
        sources: ['okrmentors-inteleos'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Adopt goals when complexity outruns informal coordination' }],
    caveats: { 'zh-CN': '', en: "Coaching firm's own page." },
    sources: ['okrmentors-inteleos'],
  },
  {
    id: 'syracuse',
    organisation: { 'zh-CN': '', en: 'City of Syracuse' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'city government' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Mayor wanted visible progress.' }, sources: ['innovatesyracuse-performance'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Four objectives, two key results each, open dashboard' },
        sources: ['innovatesyracuse-performance'],
      },
      {
        text: { 'zh-CN': '', en: 'One objective per weekly department-head meeting' },
        sources: ['innovatesyracuse-performance'],
      },
      {
        text: { 'zh-CN': '', en: 'A met key result becomes harder or is replaced' },
        sources: ['innovatesyracuse-performance'],
      },
      { text: { 'zh-CN': '', en: '2020: emergency plan with OKRs' }, sources: ['innovatesyracuse-performance'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'A key result: 95 percent of services within their stated time' },
        sources: ['dailyorange-2018-syracuse'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Few objectives for the whole city' },
      { 'zh-CN': '', en: 'Publish and let the bar rise' },
    ],
    caveats: { 'zh-CN': '', en: 'Whether the system still runs was not checked.' },
    sources: ['innovatesyracuse-performance', 'dailyorange-2018-syracuse', 'whatmatters-syracuse-emergency'],
  },
  {
    id: 'oslo-tracker',
    organisation: { 'zh-CN': '', en: 'City of Oslo (OKR tracker)' },
    named: true,
    country: { 'zh-CN': '', en: 'Norway' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Municipality running goals across departments and products.' },
        sources: ['oslo-okr-tracker'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Own open-source tracker with objectives, key results and KPIs together' },
        sources: ['oslo-okr-tracker'],
      },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'The README shows structure, not results' }, sources: ['oslo-okr-tracker'] }],
    lessons: [{ 'zh-CN': '', en: 'Keep KPIs next to key results in the same tool' }],
    caveats: { 'zh-CN': '', en: 'Tool evidence only.' },
    sources: ['oslo-okr-tracker'],
  },
  {
    id: 'gates-foundation',
    organisation: { 'zh-CN': '', en: 'Bill & Melinda Gates Foundation' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'USD 20 bn at the start' },
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'A new foundation needed structure after two years.' },
        sources: ['youexec-gates-foundation'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'OKRs and grant reviews' }, sources: ['youexec-gates-foundation'] },
      { text: { 'zh-CN': '', en: 'Stop unproductive goals and move capital' }, sources: ['youexec-gates-foundation'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Book summary and vendor text; no figures on effect' },
        sources: ['youexec-gates-foundation'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Separate mission from concrete objective' }],
    caveats: { 'zh-CN': '', en: "Second-hand summaries of an advocate's book." },
    sources: ['youexec-gates-foundation', 'atiim-gates-foundation', 'doerr-2018'],
  },
  {
    id: 'us-federal-priority-goals',
    organisation: { 'zh-CN': '', en: 'US federal agency priority goals (GPRA)' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '102 goals reviewed; survey of 4,000+ managers' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: { 'zh-CN': '', en: 'Law asks agencies for a few two-year priority goals with quarterly review.' },
        sources: ['gao-17-775-gprama'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Named goal leader, target and review of progress' }, sources: ['gao-17-775-gprama'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Data-driven reviews improved programmes that had them, while general use of data in decisions fell since 2007',
        },
        sources: ['gao-17-775-gprama'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'All 102 had a target, a link to strategy and an official; many lacked interim targets',
        },
        sources: ['gao-13-174-priority-goals'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Quarterly review with data works better than yearly reporting' },
      { 'zh-CN': '', en: 'Interim targets and outside contributors are often missing' },
    ],
    caveats: { 'zh-CN': '', en: 'Comparable goal system; best independent evidence found in this register.' },
    sources: ['gao-17-775-gprama', 'gao-13-174-priority-goals', 'gprama-2010', 'performancegov-faq'],
  },
  {
    id: '18f-okr',
    organisation: { 'zh-CN': '', en: '18F' },
    named: true,
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'about 90 people at closure' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Federal digital consultancy publishing working guides.' },
        sources: ['18f-okr-guide'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Guide with outcomes, adverse effects, metrics and actions' },
        sources: ['18f-okr-guide'],
      },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'Closed by GSA in March 2025' }, sources: ['meritalk-2025-18f-closed'] }],
    lessons: [{ 'zh-CN': '', en: 'Write the adverse effect of missing a goal beside the goal' }],
    caveats: { 'zh-CN': '', en: 'Guide without results; the unit no longer exists.' },
    sources: ['18f-okr-guide', 'meritalk-2025-18f-closed'],
  },
  {
    id: 'bvg-it',
    organisation: { 'zh-CN': '', en: 'Berliner Verkehrsbetriebe (BVG), IT division' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'IT division of a city transport company' },
    sizeBand: null,
    industries: ['public-nonprofit', 'logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: "A new IT strategy (March 2022) with goals and KPIs to 2025 stood apart from the teams' planned measures.",
        },
        sources: ['cidpartners-bvg-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR introduced with a project team and trained OKR master; pilot teams first' },
        sources: ['cidpartners-bvg-okr'],
      },
      { text: { 'zh-CN': '', en: 'Interim view after nine months' }, sources: ['cidpartners-bvg-okr'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'A gap between strategy goals and planned measures was the reason to start; results were not in the text seen',
        },
        sources: ['cidpartners-bvg-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Ask what a member of staff should do, and leave, next quarter' }],
    caveats: { 'zh-CN': '', en: 'Interview published by the consultancy.' },
    sources: ['cidpartners-bvg-okr'],
  },
  {
    id: 'cyber-innovation-hub',
    organisation: { 'zh-CN': '', en: 'Cyber Innovation Hub of the Bundeswehr' },
    named: true,
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'small unit founded in 2017' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Soldiers, reservists and civilians testing new ideas; much activity, priorities needed.',
        },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR as a frame for teams; work to join KPIs and OKRs' },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The head says the unit now looks at results rather than activities' },
        sources: ['murakamy-bundeswehr-cih'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Public bodies must say how KPIs and OKRs fit together' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview.' },
    sources: ['murakamy-bundeswehr-cih'],
  },
]
