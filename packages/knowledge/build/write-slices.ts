/** Writes `dist/on-demand/slices`: each pack and the playbook once a language, each a module of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@okr/core'
import { builtIn } from '../src/knowledge/built-in.ts'
import { packSlice, playbookSlice } from '../src/on-demand/slice.ts'

const folder = join(import.meta.dirname, '../dist/on-demand/slices')

/** A string that the engine parses as JSON is read faster than the same data as an object literal. */
function write(path: string, data: unknown): void {
  const json = JSON.stringify(JSON.stringify(data)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  writeFileSync(join(folder, path), `export default JSON.parse(${json})\n`)
}

const ids = builtIn.packs.map(({ id }) => id)
write(
  'catalogue.js',
  builtIn.packs.map(({ id, name, aliases }) => ({ id, name, aliases })),
)
for (const locale of locales) {
  mkdirSync(join(folder, locale), { recursive: true })
  write(`${locale}/playbook.js`, playbookSlice(locale, builtIn))
  for (const id of ids) write(`${locale}/pack-${id}.js`, packSlice(id, locale, builtIn))
}

// Bundlers split at imports whose path is written out.
const imported = (path: string) => `() => import('./${path}').then((module) => module.default)`
const entries = (name: (locale: string) => string) =>
  locales.map((locale) => `  '${locale}': ${imported(name(locale))},`).join('\n')
writeFileSync(
  join(folder, 'index.js'),
  `const playbooks = {
${entries((locale) => `${locale}/playbook.js`)}
}
const packs = {
${locales.flatMap((locale) => ids.map((id) => `  '${locale}/${id}': ${imported(`${locale}/pack-${id}.js`)},`)).join('\n')}
}
export const slices = {
  catalogue: ${imported('catalogue.js')},
  playbook: (locale) => playbooks[locale](),
  pack: (id, locale) => packs[locale + '/' + id](),
}
`,
)
