// Writes every generated file, or with --check says which ones are stale and exits with 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { cli } from './cli.ts'
import { templates } from './eta.ts'
import type { GeneratedFile } from './file.ts'
import { coreFromSources } from './from-sources.ts'
import { guideRuleDocs, guideRuleIndex } from './guide-rules.ts'
import { knowledge } from './knowledge.ts'
import { react, ruleGallery } from './react.ts'
import { ruleIndex } from './rules.ts'
import { server } from './server.ts'
import { words } from './words.ts'

const root = join(import.meta.dirname, '../..')
const check = process.argv.includes('--check')

const isStale = ({ path, text }: GeneratedFile): boolean =>
  !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text

function put(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files.filter(isStale)) {
    console.log(`${check ? 'stale' : 'written'}: ${path}`)
    if (check) process.exitCode = 1
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
}

put([
  ...templates(root),
  ...knowledge(root),
  ...cli(root),
  ...server(root),
  ...ruleIndex(root),
  ...guideRuleIndex(root),
  ...words(),
  ...react(root),
  ruleGallery(root),
])
// What follows is made by the rules themselves, so their index has to be written first.
const { ruleDocs } = await import('./rule-docs.ts')
const { ruleNotes } = await import('./rule-notes.ts')
put([...(await ruleDocs(root)), ...(await ruleNotes(root)), ...(await guideRuleDocs(root))])
coreFromSources(root)
const { packDocs } = await import('./pack-docs.ts')
put(await packDocs())
if (process.exitCode === 1) console.error('Generated files are stale. Run: pnpm gen')
