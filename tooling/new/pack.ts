import type { GeneratedFile } from '../gen/file.ts'

const roles = `import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  owner: t('', ''),
}
`

const operations = `import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

type Operations = Pick<Pack, 'terms' | 'valueStream' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: t('', ''),
    flow: t('', ''),
    pilotScope: t('', ''),
    systems: t('', ''),
    forum: t('', ''),
    guardrail: t('', ''),
    frontline: t('', ''),
    customer: t('', ''),
    sponsor: t('', ''),
    dataOwner: t('', ''),
    leadingMetric: t('', ''),
    laggingMetric: t('', ''),
    gaming: t('', ''),
    season: t('', ''),
  },
  valueStream: [],
  systems: [],
  standards: [],
  guardrails: [],
  seasonality: [],
}
`

const overview = `import type { Pack } from '@okr/core/pack'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [],
  overview: [],
  drivers: [],
  challenges: [],
  adoption: [],
  unknowns: [],
}
`

const practices = `import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [],
  'key-result-definition': [],
  'cross-team-alignment': [],
  'progress-tracking': [],
  'leadership-support': [],
  'culture-adoption': [],
  'employee-motivation': [],
  'performance-management': [],
}

export const pitfalls: Pack['pitfalls'] = []

export const conclusion: Pack['conclusion'] = []
`

const cases = `import type { Case, Pack } from '@okr/core/pack'

export const cases: Case[] = []

export const transferableCases: Pack['transferableCases'] = []
`

const phases = `import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [],
  phaseSteps: { 'not-adopted': [], piloting: [], scaling: [], established: [] },
}
`

const handovers = `import type { Pack } from '@okr/core/pack'

/** Who waits for whom, the costliest wait first. */
export const handovers: Pack['handovers'] = []

/** What functions write where they list work, and which themes they serve. */
export const tasks: Pack['tasks'] = []
`

/** A file that holds one list of the pack. */
const list = (type: string, name: string): string => `import type { ${type} } from '@okr/core/pack'

export const ${name}: ${type}[] = []
`

const pack = (id: string): string => `import type { Pack } from '@okr/core/pack'
import { cases, transferableCases } from './cases.ts'
import { functions } from './functions.ts'
import { handovers, tasks } from './handovers.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { t } from './roles.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: '${id}',
  version: '${new Date().getFullYear()}.${new Date().getMonth() + 1}.0',
  name: t('', ''),
  aliases: { 'zh-CN': [], en: [] },
  ...operations,
  ...overview,
  metrics,
  themes,
  functions,
  handovers,
  tasks,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases,
}
`

/**
 * An empty pack in the files of a real one, and its part of the registry of sources. It type-checks, and the tests of
 * the packs name what is missing.
 */
export function packFiles(id: string): GeneratedFile[] {
  const parts = {
    'pack.ts': pack(id),
    'roles.ts': roles,
    'operations.ts': operations,
    'overview.ts': overview,
    'metrics.ts': list('Metric', 'metrics'),
    'themes.ts': list('Theme', 'themes'),
    'functions.ts': list('PackFunction', 'functions'),
    'handovers.ts': handovers,
    'practices.ts': practices,
    'phases.ts': phases,
    'cases.ts': cases,
  }
  return [
    ...Object.entries(parts).map(([name, text]) => ({ path: `packages/knowledge/src/packs/${id}/${name}`, text })),
    { path: `packages/knowledge/src/registry/sources/${id}.json`, text: '[]\n' },
  ]
}
