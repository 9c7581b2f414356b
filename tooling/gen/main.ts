// Writes every generated file, or with --check says which ones are stale and exits with 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { cli } from './cli.ts'
import { templates } from './eta.ts'
import { knowledge } from './knowledge.ts'
import { ruleNotes } from './rule-notes.ts'

const root = join(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const files = [...templates(root), ...knowledge(root), ...cli(root), await ruleNotes(root)]
const stale = files.filter(
  ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)

for (const { path, text } of stale) {
  if (!check) writeFileSync(join(root, path), text)
  console.log(`${check ? 'stale' : 'written'}: ${path}`)
}
if (check && stale.length > 0) {
  console.error('Generated files are stale. Run: pnpm gen')
  process.exitCode = 1
}
