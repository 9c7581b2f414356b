import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'intel-operation-crush',
    organisation: { 'zh-CN': '', en: 'Intel (Operation Crush)' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['manufacturing', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Early 1980s competition with Motorola in 16-bit microprocessors.' },
        sources: ['aibrary-doerr-operation-crush'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'One corporate objective: establish the 8086 as the highest-performance 16-bit family',
        },
        sources: ['aibrary-doerr-operation-crush'],
      },
      { text: { 'zh-CN': '', en: 'Teams derived key results from it' }, sources: ['aibrary-doerr-operation-crush'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: "Doerr's account credits the campaign with rallying the company; the summary read gives no audited figures",
        },
        sources: ['aibrary-doerr-operation-crush'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A single shared objective can align engineering, marketing and sales in a crisis' }],
    caveats: { 'zh-CN': '', en: "Seen through a summary of Doerr's book, which is written by an advocate." },
    sources: ['aibrary-doerr-operation-crush', 'doerr-2018', 'grove-1983-high-output'],
  },
  {
    id: 'bosch-power-tools',
    organisation: { 'zh-CN': '', en: 'Bosch Power Tools' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 20,000 associates; six business units' },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'context-only',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'A division that was still successful but saw its markets and organisation changing wanted less bureaucracy and closeness to users.',
        },
        sources: ['corporate-rebels-2021-bosch'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Multi-year agile transformation led by Jochen Goeser' },
        sources: ['corporate-rebels-2021-bosch'],
      },
      {
        text: { 'zh-CN': '', en: 'Reorganised around users and small entrepreneurial units' },
        sources: ['corporate-rebels-2021-bosch'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Received the Zero Distance Award 2021 of the Business Ecosystems Alliance' },
        sources: ['liveforward-2022-bosch-power-tools'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Treat the change as more than a method roll-out' },
      { 'zh-CN': '', en: 'Begin while results are still good' },
    ],
    caveats: {
      'zh-CN': '',
      en: "The user's example lists it as a Workpath OKR customer; nothing read today confirms OKR use or Workpath there, so it supports transformation context only.",
    },
    sources: ['corporate-rebels-2021-bosch', 'liveforward-2022-bosch-power-tools'],
  },
  {
    id: 'xiaomi-no-kpi',
    organisation: { 'zh-CN': '', en: 'Xiaomi' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'tens of thousands (later years)' },
    sizeBand: null,
    industries: ['manufacturing', 'ecommerce-dtc'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Early Xiaomi described itself as having no KPIs for staff and wanted engineers close to users.',
        },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Partners carry company-level numbers as orders of magnitude' },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
      {
        text: { 'zh-CN': '', en: 'Groups of two or three engineers with autonomy and weekly releases' },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
      {
        text: { 'zh-CN': '', en: '2016: Lei Jun renews the "remove KPI" line; 2017: a revenue goal of RMB 100 bn' },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'In January 2017 the company set a revenue goal of over RMB 100 bn for the year' },
        sources: ['ifanr-2017-xiaomi-kpi'],
      },
      {
        text: { 'zh-CN': '', en: "About 30% of projects were said to be defined by engineers from users' wishes" },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Dropping individual KPIs does not mean having no company goal' },
      { 'zh-CN': '', en: 'A goal can plan resources without tiered payouts' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'No source read today documents OKR at Xiaomi; the GeekPark and 36Kr reports named in the brief were not found, and a page with precise KPI numbers (hrlab-xiaomi-kpi) is unsourced and contradicts these accounts.',
    },
    sources: ['canyugan-xiaomi-no-kpi', 'ifanr-2017-xiaomi-kpi'],
  },
  {
    id: 'huawei-okr',
    organisation: { 'zh-CN': '', en: 'Huawei (R&D)' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['telecom-media-gaming', 'manufacturing'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: "An internal survey put about a quarter of management problems on performance management; IBM's end of PBC in 2016 was an outside trigger.",
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR method and prototype system designed 2015-2018 with the author involved' },
        sources: ['kuangyang-2019-huawei-okr'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'OKR used to support autonomy in innovation work, kept apart from the reward logic of KPI',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The author presents OKR as better for innovation motives; no results figures in the text seen',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Ask first why performance management exists and for whom' },
      { 'zh-CN': '', en: 'Use OKR where intrinsic motivation matters' },
    ],
    caveats: {
      'zh-CN': '',
      en: "Told by the designer of Huawei's OKR; a later book read in part (by another ex-Huawei author) says OKR was only one experiment among its tools.",
    },
    sources: ['kuangyang-2019-huawei-okr', 'kuangyang-jixiao-shineng'],
  },
  {
    id: 'toyota-bridgestone-hoshin',
    organisation: { 'zh-CN': '', en: 'Bridgestone / Toyota (hoshin kanri)' },
    country: { 'zh-CN': '', en: 'Japan' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['manufacturing', 'automotive'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Companies seeking the Deming Prize needed strategy to reach daily work.' },
        sources: ['stratrix-hoshin-kanri'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Three to five breakthrough objectives a year' }, sources: ['stratrix-hoshin-kanri'] },
      { text: { 'zh-CN': '', en: 'Catchball between levels' }, sources: ['stratrix-hoshin-kanri'] },
      { text: { 'zh-CN': '', en: 'X-matrix and monthly reviews in a PDCA cycle' }, sources: ['stratrix-hoshin-kanri'] },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Yokogawa Hewlett-Packard used policy deployment for a strategic change between 1976 and 1982',
        },
        sources: ['watson-policy-deployment'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Separate breakthrough goals from daily management' },
      { 'zh-CN': '', en: 'Negotiate goals in both directions before fixing them' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Comparable goal system for factories where no public OKR case was found; transferable-from for manufacturing OKR guides.',
    },
    sources: ['stratrix-hoshin-kanri', 'watson-policy-deployment', 'smi-hoshin'],
  },
  {
    id: 'li-auto',
    organisation: { 'zh-CN': '', en: 'Li Auto (理想汽车)' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'delivered 406,300 vehicles in 2025' },
    sizeBand: null,
    industries: ['automotive', 'manufacturing'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'An early OKR user that learned from Huawei under pressure and then returned.' },
        sources: ['liauto-three-years-huawei-2026'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Own OKR system from 2018, Feishu OKR from 2021' },
        sources: ['liauto-three-years-huawei-2026'],
      },
      {
        text: { 'zh-CN': '', en: 'From 2022: learning Huawei, matrix organisation and PBC-style commitments' },
        sources: ['liauto-three-years-huawei-2026'],
      },
      {
        text: { 'zh-CN': '', en: '2025: Huawei-background leaders leave, OKR restarts and HR reports to the founder' },
        sources: ['liauto-three-years-huawei-2026'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Deliveries were 406,300 in 2025, close to 20% fewer than the year before' },
        sources: ['liauto-three-years-huawei-2026'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Li Xiang said that without running OKR so deeply he did not know whether the company would still exist (2022)',
        },
        sources: ['pecchrd-2022-feishu-auto'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Leaders in mid-2025 blamed falling sales partly on learning from Huawei and on sales incentives',
        },
        sources: ['liauto-three-years-huawei-2026'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: "Switching goal systems back and forth resets the organisation's rhythm" },
      { 'zh-CN': '', en: 'Fit the system to stage and mission rather than copying one' },
      { 'zh-CN': '', en: 'Strong sales incentives produced fights over orders and made people forget customers' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Cause and effect are disputed among the commentators; products, prices and rivals changed at the same time.',
    },
    sources: [
      'liauto-three-years-huawei-2026',
      'pecchrd-2022-feishu-auto',
      'liurun-2025-li-auto',
      'hejun-li-auto-2025',
      'howful-2025-li-auto',
      'tita-smart-car-okr',
      'chedongxi-feishu-auto',
    ],
  },
  {
    id: 'proemion',
    organisation: { 'zh-CN': '', en: 'Proemion' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: '51-200 people' },
    sizeBand: null,
    industries: ['manufacturing', 'automotive'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Telematics maker for off-highway equipment with silos and no way to communicate strategy and goals in 2019.',
        },
        sources: ['perdoo-proemion'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Rejected the Balanced Scorecard as too slow for its culture' },
        sources: ['perdoo-proemion'],
      },
      { text: { 'zh-CN': '', en: 'OKRs with a tool to make strategy visible to all' }, sources: ['perdoo-proemion'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Challenges and reasons are described; results were not in the text seen' },
        sources: ['perdoo-proemion'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Choose a method that fits the pace of the company' },
      { 'zh-CN': '', en: 'Make strategy visible before asking for alignment' },
    ],
    caveats: { 'zh-CN': '', en: 'Software vendor case study.' },
    sources: ['perdoo-proemion'],
  },
  {
    id: 'best-fluidsysteme',
    organisation: { 'zh-CN': '', en: 'B.E.S.T. Fluidsysteme' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'mid-sized sales and assembly firm' },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'New owner and chief executive started a wide change.' },
        sources: ['murakamy-best-fluid'],
      },
    ],
    deployment: [{ text: { 'zh-CN': '', en: 'OKR with an HR champion' }, sources: ['murakamy-best-fluid'] }],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The change is described; results were not in the text seen' },
        sources: ['murakamy-best-fluid'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Change of owner is a moment for new goals' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview, opening only.' },
    sources: ['murakamy-best-fluid'],
  },
  {
    id: 'daw-it',
    organisation: { 'zh-CN': '', en: 'DAW Group (IT)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'IT of a maker with ten German sites' },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      { text: { 'zh-CN': '', en: 'Paint and insulation maker in a change process.' }, sources: ['murakamy-daw-it'] },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'OKR as steering method for IT from the end of 2019, led by a champion for digital transformation',
        },
        sources: ['murakamy-daw-it'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Introduction is described; results were not in the text seen' },
        sources: ['murakamy-daw-it'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'IT as first user in a manufacturer' }],
    caveats: { 'zh-CN': '', en: 'Consultancy interview, opening only.' },
    sources: ['murakamy-daw-it'],
  },
]
