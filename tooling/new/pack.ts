import type { GeneratedFile } from '../gen/file.ts'

/** An empty pack. It type-checks, and the tests of the packs name what is missing. */
export const packFiles = (id: string): GeneratedFile[] => [
  {
    path: `packages/knowledge/src/packs/${id}/pack.ts`,
    text: `import type { Pack, Text } from '@okr/core/pack'

const text: Text = { 'zh-CN': '', en: '' }

export const pack: Pack = {
  id: '${id}',
  version: '${new Date().getFullYear()}.${new Date().getMonth() + 1}.0',
  name: text,
  aliases: { 'zh-CN': [], en: [] },
  terms: {
    industry: text,
    flow: text,
    pilotScope: text,
    systems: text,
    forum: text,
    guardrail: text,
    frontline: text,
    customer: text,
    sponsor: text,
    dataOwner: text,
    leadingMetric: text,
    laggingMetric: text,
    gaming: text,
    season: text,
  },
  whyOkr: [],
  overview: [],
  valueStream: [],
  drivers: [],
  challenges: [],
  adoption: [],
  unknowns: [],
  systems: [],
  standards: [],
  metrics: [],
  guardrails: [],
  seasonality: [],
  themes: [],
  functions: [],
  practices: {
    'strategic-goal-setting': [],
    'key-result-definition': [],
    'cross-team-alignment': [],
    'progress-tracking': [],
    'leadership-support': [],
    'culture-adoption': [],
    'employee-motivation': [],
    'performance-management': [],
  },
  governance: [],
  phaseSteps: { 'not-adopted': [], piloting: [], scaling: [], established: [] },
  pitfalls: [],
  conclusion: [],
  cases: [],
  transferableCases: [],
}
`,
  },
]
