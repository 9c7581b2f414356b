import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './file.ts'
import { folderIndex } from './folders.ts'

const src = 'packages/knowledge/src'

const playbooks = [
  { name: 'maturity', type: 'MaturityPlaybook', exported: 'playbook', list: 'maturityPlaybooks' },
  { name: 'size', type: 'SizePlaybook', exported: 'playbook', list: 'sizePlaybooks' },
  { name: 'focus', type: 'FocusPlaybook', exported: 'playbook', list: 'focusPlaybooks' },
  { name: 'company-type', type: 'CompanyTypePlaybook', exported: 'playbook', list: 'companyTypePlaybooks' },
  { name: 'audience', type: 'AudiencePlaybook', exported: 'playbook', list: 'audiencePlaybooks' },
  { name: 'pitfalls', type: 'PitfallPlaybook', exported: 'pitfall', list: 'pitfallPlaybooks' },
  { name: 'tools', type: 'ToolTemplate', exported: 'tool', list: 'toolTemplates' },
]

/** The registry as one module: a JSON file for each industry. */
function sourcesIndex(root: string): GeneratedFile {
  const files = readdirSync(join(root, src, 'registry/sources')).filter((file) => file.endsWith('.json'))
  const imports = files.sort().map((file, i) => `import file${i} from './${file}' with { type: 'json' }`)
  const text = `// Written by \`pnpm gen\` from the files beside it.
import type { Source } from '@okr/core/pack'
${imports.join('\n')}

// The tests hold every record to the schema; types of JSON are wider than its values.
export const allSources = [${files.map((_, i) => `...file${i}`).join(', ')}] as unknown as readonly Source[]
`
  return { path: `${src}/registry/sources/index.generated.ts`, text }
}

/** Packs, playbooks, outcomes and sources. */
export function knowledge(root: string): GeneratedFile[] {
  const packs = folderIndex(root, {
    folder: `${src}/packs`,
    exported: 'pack',
    type: { name: 'Pack', from: '@okr/core/pack' },
    list: 'allPacks',
    file: 'pack.ts',
  })
  const indexes = playbooks.map(({ name, type, exported, list }) =>
    folderIndex(root, {
      folder: `${src}/playbook/${name}`,
      exported,
      type: { name: type, from: '../types.ts' },
      list,
    }),
  )
  const outcomes = folderIndex(root, {
    folder: `${src}/suggest/outcomes`,
    exported: 'kind',
    type: { name: 'OutcomeKind', from: '../outcome.ts' },
    list: 'outcomeKinds',
  })
  return [packs, ...indexes, outcomes, sourcesIndex(root)]
}
