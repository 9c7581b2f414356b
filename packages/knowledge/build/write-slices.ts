/** Writes `dist/on-demand/slices`: each pack and the playbook once a language, each a module of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales, maturities } from '@okr/core'
import { builtIn } from '../src/knowledge/built-in.ts'
import {
  catalogueOf,
  packDetails,
  packKeys,
  packSlice,
  playbookPart,
  playbookParts,
  playbookSlice,
  playbookSources,
  printed,
} from '../src/on-demand/slice.ts'
import { documentsOf } from '../src/search/documents.ts'

const folder = join(import.meta.dirname, '../dist/on-demand/slices')

/** A string that the engine parses as JSON is read faster than the same data as an object literal. */
function write(path: string, data: unknown): void {
  const json = JSON.stringify(JSON.stringify(data)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  writeFileSync(join(folder, path), `export default JSON.parse(${json})\n`)
}

for (const locale of locales) mkdirSync(join(folder, locale), { recursive: true })

const keys = packKeys(builtIn)
const partIds = playbookParts.flatMap((part) => builtIn.playbook[part].map(({ id }) => [part, id] as const))
write('catalogue.js', catalogueOf(builtIn))
write('sources-playbook.js', playbookSources(builtIn))
write('search.js', documentsOf(builtIn))
write('registry.js', builtIn.sources.map(printed))
for (const locale of locales) {
  for (const maturity of maturities)
    write(`${locale}/playbook-${maturity}.js`, playbookSlice(maturity, locale, builtIn))
  for (const [part, id] of partIds) write(`${locale}/${part}-${id}.js`, playbookPart(part, id, locale, builtIn))
  for (const key of keys) {
    write(`${locale}/pack-${key}.js`, packSlice(key, locale, builtIn))
    write(`${locale}/details-${key}.js`, packDetails(key, locale, builtIn))
  }
}

// Bundlers split at imports whose path is written out.
const imported = (path: string) => `() => import('./${path}').then((module) => module.default)`
const table = (name: string, paths: readonly string[]) =>
  `const ${name} = {\n${paths.map((path) => `  '${path}': ${imported(`${path}.js`)},`).join('\n')}\n}\n`
const inEach = (names: readonly string[]) => locales.flatMap((locale) => names.map((name) => `${locale}/${name}`))
const names = [
  ...maturities.map((maturity) => `playbook-${maturity}`),
  ...partIds.map(([part, id]) => `${part}-${id}`),
  ...keys.flatMap((key) => [`pack-${key}`, `details-${key}`]),
]

writeFileSync(
  join(folder, 'index.js'),
  `${table('pieces', inEach(names))}
export const slices = {
  catalogue: ${imported('catalogue.js')},
  registry: ${imported('registry.js')},
  search: ${imported('search.js')},
  playbookSources: ${imported('sources-playbook.js')},
  playbook: (maturity, locale) => pieces[locale + '/playbook-' + maturity](),
  playbookPart: async (part, id, locale) => pieces[locale + '/' + part + '-' + id]?.() ?? [],
  pack: (id, locale) => pieces[locale + '/pack-' + id](),
  packDetails: (id, locale) => pieces[locale + '/details-' + id](),
}
`,
)
