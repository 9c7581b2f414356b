import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'healios',
    organisation: { 'zh-CN': '', en: 'Healios' },
    country: { 'zh-CN': '', en: 'United Kingdom' },
    size: { 'zh-CN': '', en: 'growing tech and product team' },
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Digital mental-health provider keeping its teams aligned.' },
        sources: ['healios-ways-of-working'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Annual and quarterly company OKRs set by leaders with cross-functional input' },
        sources: ['healios-ways-of-working'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Tried separate Tech OKRs, then replaced them with squad missions aligned to company OKRs',
        },
        sources: ['healios-ways-of-working'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The company says the separate tech OKRs did not work as well as hoped and changed them',
        },
        sources: ['healios-ways-of-working'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'A second layer of functional OKRs may add less than missions linked to company OKRs' },
    ],
    caveats: { 'zh-CN': '', en: 'Self-description in a recruiting page.' },
    sources: ['healios-ways-of-working'],
  },
  {
    id: 'va-digital',
    organisation: { 'zh-CN': '', en: 'US Department of Veterans Affairs digital teams' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'department-wide digital products' },
    sizeBand: null,
    industries: ['digital-health', 'public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '',
          en: "The office of the CTO runs web and mobile products for veterans' health and benefits.",
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '',
          en: 'Three office objectives (experiences, platforms, people) with key results such as satisfaction up 5 points and transactions up 25%',
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
      {
        text: { 'zh-CN': '', en: 'Mobile team: task success, retention at 30/60/90 days and app rating above 4.8' },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
      {
        text: {
          'zh-CN': '',
          en: 'Platform: elite level on the four DORA measures; productivity explicitly not about individuals',
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
      {
        text: { 'zh-CN': '', en: 'One team picked the single key result its work moved most' },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Public 2024 targets include a 25% rise in transactions processed' },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'Publish OKRs in the working repository' },
      { 'zh-CN': '', en: 'A team may support only the office key result it can really move' },
      { 'zh-CN': '', en: 'Baseline first: several key results are to collect a baseline' },
    ],
    caveats: { 'zh-CN': '', en: 'Targets, not results; whether they were met was not seen.' },
    sources: ['va-gov-team-mobile-okrs-2024', 'va-gov-team-fy2024-okrs-auth', 'va-gov-team-44561-okr-retro'],
  },
  {
    id: 'doctolib-teleconsultation',
    organisation: { 'zh-CN': '', en: 'Doctolib (teleconsultation push, March 2020)' },
    country: { 'zh-CN': '', en: 'France' },
    size: { 'zh-CN': '', en: '38,000 doctors reached in two weeks' },
    sizeBand: null,
    industries: ['digital-health'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'The first lockdown suddenly made video visits necessary.' },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Goal set at 40,000 professionals in two weeks from 1,500 users' },
        sources: ['nearjob-doctolib-cto'],
      },
      {
        text: { 'zh-CN': '', en: 'Free offer, self-onboarding and trained salespeople as support' },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: '38,000 doctors offered teleconsultation within two weeks' },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    lessons: [
      { 'zh-CN': '', en: 'When a goal is not reachable in the usual way, change how the product reaches people' },
    ],
    caveats: { 'zh-CN': '', en: 'A crisis goal rather than an OKR programme; secondary report of a conference talk.' },
    sources: ['nearjob-doctolib-cto', 'workday-rockhealth-h1-2021'],
  },
  {
    id: 'nuna',
    organisation: { 'zh-CN': '', en: 'Nuna' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['digital-health', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: { 'zh-CN': '', en: 'Health-data company that won a large Medicaid contract.' },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    deployment: [
      { text: { 'zh-CN': '', en: 'Founder brought OKRs from Google' }, sources: ['knigochet-doerr-nuna'] },
      {
        text: { 'zh-CN': '', en: 'Leaders and staff had to learn to commit to the process' },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: "Doerr's book uses it to show focus and commitment; no audited figures in the excerpt",
        },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Commitment to the process is a skill that grows over cycles' }],
    caveats: { 'zh-CN': '', en: 'Seen in a short excerpt of a translation.' },
    sources: ['knigochet-doerr-nuna', 'doerr-2018'],
  },
  {
    id: 'lumeris',
    organisation: { 'zh-CN': '', en: 'Lumeris' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'not stated' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'digital-health'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '',
          en: "Health technology company with a clash between its doctors' group and its data team.",
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Culture work by the HR head before OKRs could be opened up' },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '',
          en: 'The chapter is told as culture change enabling transparent goals; no figures in the summary',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'If people fear openness, fix that before publishing goals' }],
    caveats: { 'zh-CN': '', en: "Study-guide summary of an advocate's book." },
    sources: ['supersummary-doerr-18-21', 'doerr-2018'],
  },
  {
    id: 'humana-bold-goal',
    organisation: { 'zh-CN': '', en: 'Humana Bold Goal' },
    country: { 'zh-CN': '', en: 'United States' },
    size: { 'zh-CN': '', en: 'about 50,000 employees' },
    sizeBand: null,
    industries: ['insurance', 'hospitals-pharma-biotech', 'digital-health'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Insurer publicly aimed to make communities 20% healthier by 2020.' },
        sources: ['humana-bold-goal-corporatewellness'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'One long-term number measured by CDC Healthy Days' },
        sources: ['humana-bold-goal-corporatewellness'],
      },
      {
        text: { 'zh-CN': '', en: 'Internal version for employees to 2017 and team goals' },
        sources: ['humana-bold-goal-corporatewellness'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'Employee unhealthy days fell from 6.1 (2012) to 5.2 (2016)' },
        sources: ['benefitnews-2017-humana'],
      },
      { text: { 'zh-CN': '', en: 'San Antonio: 9% fewer unhealthy days' }, sources: ['managedcaremag-2017-humana'] },
    ],
    lessons: [
      { 'zh-CN': '', en: 'One outcome with a public measure focuses partners' },
      { 'zh-CN': '', en: 'Supervisor care mattered for reaching goals' },
    ],
    caveats: {
      'zh-CN': '',
      en: 'Goal system rather than OKR; company progress report; the WorkBoard customer story of the brief was not found.',
    },
    sources: ['humana-bold-goal-corporatewellness', 'benefitnews-2017-humana', 'managedcaremag-2017-humana'],
  },
  {
    id: 'recare',
    organisation: { 'zh-CN': '', en: 'Recare' },
    country: { 'zh-CN': '', en: 'Germany' },
    size: { 'zh-CN': '', en: 'HealthTech firm' },
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '', en: 'Supplier to hospitals whose law and finance change quickly.' },
        sources: ['recare-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '', en: 'Quarterly OKRs for company and teams; top management writes first, teams derive' },
        sources: ['recare-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '', en: 'The company says staff gain clarity on priorities; no figures' },
        sources: ['recare-okr'],
      },
    ],
    lessons: [{ 'zh-CN': '', en: 'Short cycles fit a regulated, moving market' }],
    caveats: { 'zh-CN': '', en: 'Own blog.' },
    sources: ['recare-okr'],
  },
]
