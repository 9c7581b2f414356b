import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'daimler-technology',
    organisation: { 'zh-CN': '', en: 'Daimler (technology and cross functions)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'about 6,000 employees in the division' },
    sizeBand: null,
    industries: ['automotive'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'The CTO wanted IT to move from executing orders to customer-oriented value under tight budgets.',
        },
        sources: ['mueller-daimler-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Announced turning the whole division towards OKRs' },
        sources: ['mueller-daimler-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Transparency about value of every order and agile co-operation with business' },
        sources: ['mueller-daimler-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Plan and intentions described; no results in the text seen' },
        sources: ['mueller-daimler-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Transparency on efficiency and effect is needed before priorities can be set' }],
    caveats: { 'zh-CN': '', en: 'Interview at the outset; later course unknown.' },
    sources: ['mueller-daimler-okr'],
  },
  {
    id: 'zigong-third-hospital',
    organisation: { 'zh-CN': '', en: "Zigong Third People's Hospital" },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'public hospital' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Functional (non-clinical) departments lacked a performance model.' },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR combined with a points system based on job factors' },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Digital platform linking hospital, department and person' },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Authors report more goal orientation, quantified evaluation and staff satisfaction; figures not in the text seen',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Functional departments need goals linked to hospital value as much as clinical ones do' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Self-reported; ties OKR to bonus distribution, which most OKR literature advises against.',
    },
    sources: ['qikan-2025-zigong-hospital-okr'],
  },
  {
    id: 'va-wait-times',
    organisation: { 'zh-CN': '', en: 'US Veterans Health Administration (wait-time targets)' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '731 facilities in the audit' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'A goal of appointments within 14 days tied to bonuses, without the staff to reach it.',
        },
        sources: ['wapo-2014-va-fixes'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'National target cut from 30 to 14 days in 2011' }, sources: ['wapo-2014-va-fixes'] },
      {
        text: { 'zh-CN': '', en: "Managers' pay and awards linked to reported waits" },
        sources: ['wapo-2014-va-fixes'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Sample of 226 patients: 24 days reported, 115 days in fact' },
        sources: ['wapo-2014-va-fixes'],
      },
      {
        text: { 'zh-CN': '', en: 'About 13% of schedulers were told to falsify dates' },
        sources: ['wapo-2014-va-fixes'],
      },
      {
        text: { 'zh-CN': '', en: 'The audit called the goal unattainable and linking pay to it a leadership failure' },
        sources: ['newser-2014-va-audit'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Do not tie pay to a target that resources cannot reach' },
      { 'zh-CN': '', en: 'Check reported numbers against source data' },
      { 'zh-CN': '', en: 'Define when the clock starts, because wording invites gaming' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Critical case; targets with pay, not OKR, but directly relevant to setting key results.',
    },
    sources: ['wapo-2014-va-fixes', 'newser-2014-va-audit', 'leanblog-2014-va', 'wikipedia-vha-2014'],
  },
  {
    id: 'google-okr',
    organisation: { 'zh-CN': '', en: 'Google' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'company-wide since 1999 (per secondary sources)' },
    sizeBand: null,
    industries: ['saas-software', 'telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: "Fast-growing company adopting Intel's practice through John Doerr." },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Public OKRs for everyone, quarterly and yearly' },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
      {
        text: { 'zh-CN': '', en: 'Grades from 0.0 to 1.0 with 0.6-0.7 as the sweet spot' },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
      {
        text: { 'zh-CN': '', en: 'Grades not used directly for evaluation' },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The Chrome team kept one ambitious user goal over many quarters (20 million seven-day active users)',
        },
        sources: ['zokri-okr-case-studies'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Read a steady 1.0 as lack of ambition' },
      { 'zh-CN': '', en: 'Keep the grading minutes short' },
      { 'zh-CN': '', en: 'More than half of objectives should come from below' },
    ],
    caveats: {
      'zh-CN': '',
      en: "Public guide seen through reviews and notes; Google's current internal practice is not public.",
    },
    sources: [
      'klau-gv-2012-how-google-sets-goals',
      'rework-okr-review',
      'chesamel-2018-google-okr',
      'zokri-okr-case-studies',
      'google-rework-set-goals-okrs',
      'andrewchen-kivestu-zynga',
    ],
  },
  {
    id: 'microsoft-goals',
    organisation: { 'zh-CN': '', en: 'Microsoft (own OKRs and Viva Goals)' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'about 40,000 people in the first group moved; company-wide plan' },
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '',
          en: 'Teams used OKRs in different ways; the product bought with Ally.io served as common platform.',
        },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Programme to bring OKRs to one platform' },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
      {
        text: { 'zh-CN': '', en: 'Product sold to customers as Viva Goals' },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
      {
        text: { 'zh-CN': '', en: 'Product retired 31 December 2025 after development stopped in December 2024' },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'A peer-reviewed study at a large multinational software company with Microsoft authors: goal setting is hard regardless of tool',
        },
        sources: ['icse-2024-okr-microsoft'],
      },
      {
        text: { 'zh-CN': '', en: 'Viva Goals adoption did not grow enough and it was retired' },
        sources: ['viva-goals-retirement-2024'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Tools do not replace middle managers translating goals' },
      { 'zh-CN': '', en: 'Invest in the data pipeline behind key results' },
      { 'zh-CN': '', en: 'Plan for vendor exit' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Marketing page for the positive part; competitors wrote some of the commentary; the paper does not name the company in its abstract.',
    },
    sources: [
      'microsoft-2023-viva-goals-chapter7',
      'icse-2024-okr-microsoft',
      'viva-goals-retirement-2024',
      'workpath-2025-viva-goals-shutdown',
      'therebegiants-2024-viva-goals',
    ],
  },
  {
    id: 'gitlab',
    organisation: { 'zh-CN': '', en: 'GitLab' },
    country: { 'zh-CN': '', en: 'global, all remote' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'All-remote software company known for a public handbook.' },
        sources: ['gitlab-handbook-okrs'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Quarterly OKRs tied to KPIs and yearly goals, not used for staff feedback or pay' },
        sources: ['gitlab-handbook-okrs'],
      },
      {
        text: { 'zh-CN': '', en: '2021: all OKRs public; later: OKRs internal-only' },
        sources: ['gitlab-handbook-okrs'],
      },
      { text: { 'zh-CN': '', en: 'Moved from Ally to its own tool' }, sources: ['gitlab-handbook-okrs'] },
      {
        text: {
          'zh-CN': '',
          en: 'Later (date not shown): page becomes guidance for teams who wish to use OKRs and the process leaves the public pages',
        },
        sources: ['gitlab-handbook-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'On 7 November 2025 the handbook removed OKRs from its programmes page' },
        sources: ['gitlab-8f199525-remove-okrs-programs'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Even a transparency-first firm moved OKRs behind its walls and later made them optional' },
      { 'zh-CN': '', en: "Separate OKRs from pay but let executives' reviews use them if you must say so" },
    ],
    caveats: {
      'zh-CN': '',
      en: 'The reasons for the change were not in the pages seen; the date of the larger removal commit was not shown.',
    },
    sources: [
      'gitlab-handbook-okrs',
      'gitlab-okrs-2021-public',
      'gitlab-handbook-okr-optional',
      'gitlab-8f199525-remove-okrs-programs',
      'gitlab-ally-to-gitlab-5336',
    ],
  },
  {
    id: 'absa-cib',
    organisation: { 'zh-CN': '', en: 'Absa CIB' },
    country: { 'zh-CN': '', en: 'South Africa' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Pan-African corporate bank under technology competition.' },
        sources: ['absa-2022-okrs'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs presented as stretch, alignment, focus and measurement' },
        sources: ['absa-2022-okrs'],
      },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'Statement of intent only' }, sources: ['absa-2022-okrs'] }],
    lessons: [{ 'zh-CN': '', en: 'OKRs share a vision; they do not control time' }],
    caveats: { 'zh-CN': '', en: "Bank's own article; no results." },
    sources: ['absa-2022-okrs'],
  },
  {
    id: 'guangzhou-rural-commercial-bank',
    organisation: { 'zh-CN': '', en: 'Guangzhou Rural Commercial Bank' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'over 8,000 staff; RMB 660.95 bn assets at end 2016' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [{ text: { 'zh-CN': '', en: 'Listed bank reforming performance.' }, sources: ['okrmen-gzrcb'] }],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKR system for goals and behaviours from ordered work to wanted work' },
        sources: ['okrmen-gzrcb'],
      },
    ],
    outcomes: [
      { text: { 'zh-CN': '', en: 'Goals described; results not in the text seen' }, sources: ['okrmen-gzrcb'] },
    ],
    lessons: [{ 'zh-CN': '', en: 'Treat OKR as behaviour and dialogue, not only targets' }],
    caveats: { 'zh-CN': '', en: 'Consultant (姚琼) account republished by a vendor.' },
    sources: ['okrmen-gzrcb'],
  },
  {
    id: 'wells-fargo',
    organisation: { 'zh-CN': '', en: 'Wells Fargo (cross-sell)' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: '113-page board report; 100 interviews' },
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: { 'zh-CN': '', en: 'A famous cross-sell goal drove the community bank for years.' },
        sources: ['wells-fargo-2017-report'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Strict product-per-household goals and daily quotas' },
        sources: ['wells-fargo-2017-report'],
      },
      { text: { 'zh-CN': '', en: 'Rewards and dismissals by sales' }, sources: ['wells-fargo-2017-report'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Report names distortion of culture and performance management as the root cause' },
        sources: ['wells-fargo-2017-report'],
      },
      {
        text: { 'zh-CN': '', en: 'Fined USD 185 million by CFPB, OCC and the Los Angeles City Attorney' },
        sources: ['publiccitizen-king-of-cross-sell'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A ratio of products per customer is a bad key result without a customer guardrail' },
      { 'zh-CN': '', en: 'Control functions need the right to challenge goals' },
    ],
    caveats: { 'zh-CN': '', en: 'Critical case; sales targets, not OKR.' },
    sources: [
      'wells-fargo-2017-report',
      'publiccitizen-king-of-cross-sell',
      'financialbrand-2015-wells-gr-eight',
      'goals-gone-wild-2009',
    ],
  },
  {
    id: 'db-schenker',
    organisation: { 'zh-CN': '', en: 'DB Schenker (air freight and others)' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'around 76,600 employees; 27.5 bn euros revenue' },
    sizeBand: null,
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '', en: 'Global freight company wanting strategy to reach daily work.' },
        sources: ['workpath-db-schenker'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs linking global strategy, goals, indicators and team work' },
        sources: ['workpath-db-schenker'],
      },
      { text: { 'zh-CN': '', en: 'Middle managers trained by an OKR institute' }, sources: ['workpath-db-schenker'] },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'A leader says projects had been delayed by too many priorities before' },
        sources: ['workpath-db-schenker'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Vendor platform data: experienced teams raised goal achievement by almost 20% over four cycles; 70% of 225 people asked saw OKR as useful for their roadmaps',
        },
        sources: ['workpath-db-schenker-roi'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Share of staff saying dependencies are seen early: 38% (April 2022) to 56% (June 2023)',
        },
        sources: ['workpath-db-schenker-de'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Middle managers need understanding before they can buy in' }],
    caveats: {
      'zh-CN': '',
      en: "Vendor and trainer pages, and the second mixes in wording from another course; check the company's current ownership before publication.",
    },
    sources: [
      'workpath-db-schenker',
      'okrinstitute-db-schenker',
      'workpath-db-schenker-roi',
      'workpath-db-schenker-de',
    ],
  },
  {
    id: 'bytedance',
    organisation: { 'zh-CN': '', en: 'ByteDance' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'over 100,000 employees in 2021' },
    sizeBand: null,
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'OKR from the first year; a tool at the base of Feishu.' },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: "CEO's OKRs are a reference for all, leaders align across lines" },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
      {
        text: { 'zh-CN': '', en: 'OKR first for communication and then for project work' },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
      {
        text: { 'zh-CN': '', en: 'Bimonthly cycle until February 2023, then quarterly by default' },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: '17 February 2023: goals moved from two months to quarterly by default because two-month changes were small',
        },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
      {
        text: { 'zh-CN': '', en: '2021: the founder criticised jargon-filled reviews' },
        sources: ['pingwest-2021-bytedance-okr'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Cycle length is a choice to revisit as the business matures' },
      { 'zh-CN': '', en: 'Reviews decay into show without honest writing' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Press and internal-letter reports; new staff told the press they found OKR unfamiliar.',
    },
    sources: [
      'bytedance-2023-liangrubo-quarterly',
      'huxiu-2023-bytedance-okr',
      'pingwest-2021-bytedance-okr',
      'scrumcn-bytedance-okr',
    ],
  },
  {
    id: 'baidu',
    organisation: { 'zh-CN': '', en: 'Baidu' },
    country: { 'zh-CN': '', en: 'China' },
    size: { 'zh-CN': '', en: 'nearly 50,000 staff in 2019' },
    sizeBand: null,
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [{ text: { 'zh-CN': '', en: 'Founder feared KPI-led silos.' }, sources: ['caijing-2019-baidu-okr'] }],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'OKR prepared from December 2018; three public objectives of the CEO; all staff by 31 January 2019',
        },
        sources: ['caijing-2019-baidu-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'Later mix of committed and aspirational key results' },
        sources: ['caijing-2019-baidu-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'Key results of the CEO fell from 14 (2023) to 13 (2024) to 11 (2025), with aspirational ones down to two',
        },
        sources: ['guangzixingqiu-2025-baidu-okr'],
      },
      {
        text: { 'zh-CN': '', en: 'In 2022 the CEO named distorted transmission and indicator problems' },
        sources: ['baidu-2023-reflection'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A company-wide launch in weeks is possible but says little about use' },
      { 'zh-CN': '', en: 'Watch the share of aspirational results' },
    ],
    caveats: { 'zh-CN': '', en: 'Press analyses; 2025 piece also reads the change as conservatism.' },
    sources: [
      'caijing-2019-baidu-okr',
      'guangzixingqiu-2025-baidu-okr',
      'baidu-2023-reflection',
      'ikanchai-2019-baidu-okr',
    ],
  },
  {
    id: 'spotify',
    organisation: { 'zh-CN': '', en: 'Spotify' },
    country: { 'zh-CN': '', en: 'Sweden' },
    size: { 'zh-CN': '', en: 'hyper-growth phase' },
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Music service that had used OKR with open personal goals.' },
        sources: ['daigosweden-2016-spotify'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Earlier: OKR with visible personal goals' }, sources: ['daigosweden-2016-spotify'] },
      {
        text: { 'zh-CN': '', en: 'About 2014-2016: dropped individual OKRs and traditional reviews' },
        sources: ['daigosweden-2016-spotify'],
      },
      {
        text: { 'zh-CN': '', en: 'Moved to priorities, talent snapshot and a strategy rhythm' },
        sources: ['daigosweden-2016-spotify'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'HR says the old tools were tedious, slow and rigid' },
        sources: ['daigosweden-2016-spotify'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Individual OKRs may fight with team autonomy' },
      { 'zh-CN': '', en: 'Explain why; let teams find how' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Critical case; dates differ between sources (2014 versus 2016); later practice is unknown.',
    },
    sources: [
      'daigosweden-2016-spotify',
      'gtmhub-spotify-ditched-okrs',
      'pwnet-2015-spotify',
      'note-katoshow-spotify-rhythm',
      'spotify-hr-2016-individual-okrs',
    ],
  },
  {
    id: 'govuk-gds',
    organisation: { 'zh-CN': '', en: 'GOV.UK / Government Digital Service' },
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Central digital team in the UK government.' },
        sources: ['sensibletech-how-we-use-okrs-govuk'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'OKRs as light-touch goals for agile teams' },
        sources: ['sensibletech-how-we-use-okrs-govuk'],
      },
      { text: { 'zh-CN': '', en: 'Public roadmap with themes' }, sources: ['sensibletech-how-we-use-okrs-govuk'] },
      {
        text: { 'zh-CN': '', en: 'Quarterly missions did not fit all plans' },
        sources: ['sensibletech-how-we-use-okrs-govuk'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Teams share goals openly; results not in the text seen' },
        sources: ['gds-2021-govuk-roadmap'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Not every plan fits a quarterly mission' },
      { 'zh-CN': '', en: 'Four simple service KPIs give common measures' },
    ],
    caveats: { 'zh-CN': '', en: 'The original OKR post was seen only in quotation; check how GDS is organised now.' },
    sources: [
      'sensibletech-how-we-use-okrs-govuk',
      'gds-how-we-use-okrs-govuk',
      'gds-2021-govuk-roadmap',
      'gds-2013-four-kpis',
      'govuk-data-you-must-publish',
    ],
  },
  {
    id: 'healthcare-gov-rescue',
    organisation: { 'zh-CN': '', en: 'HealthCare.gov rescue team' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'six people at first' },
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Launch failed in October 2013.' }, sources: ['coursera-panchadsaram-okrs'] },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'One sentence objective with three numbers agreed in the war room' },
        sources: ['coursera-panchadsaram-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Seven in ten people through, a one-second response and a 1% error rate as targets' },
        sources: ['coursera-panchadsaram-okrs'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'A short, shared definition of fixed helped everyone' }],
    caveats: {
      'zh-CN': '',
      en: 'Told by a participant years later; the target may have been met at a later date not seen.',
    },
    sources: ['coursera-panchadsaram-okrs'],
  },
  {
    id: 'puzzle-itc',
    organisation: { 'zh-CN': '', en: 'Puzzle ITC' },
    country: { 'zh-CN': '', en: 'Switzerland' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['professional-services', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      { text: { 'zh-CN': '', en: 'Software services firm building its own tool.' }, sources: ['puzzle-okr-tool'] },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Open-source OKR tool written by apprentices' }, sources: ['puzzle-okr-tool'] },
    ],
    outcomes: [{ text: { 'zh-CN': '', en: 'README evidence only' }, sources: ['puzzle-okr-tool'] }],
    lessons: [{ 'zh-CN': '', en: 'Building the tool together can teach the method' }],
    caveats: { 'zh-CN': '', en: 'Company name taken from the repository owner; practice not described.' },
    sources: ['puzzle-okr-tool'],
  },
]
