// `pnpm new <kind> <id>`: the files of one new unit, with a test that fails until it is written.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { GeneratedFile } from '../gen/file.ts'
import { commandFiles } from './command.ts'
import { componentFiles } from './component.ts'
import { operationFiles } from './operation.ts'
import { packFiles } from './pack.ts'
import { ruleFiles } from './rule.ts'

const root = join(import.meta.dirname, '../..')

const kinds: Readonly<Record<string, (id: string) => GeneratedFile[]>> = {
  command: commandFiles,
  component: componentFiles,
  operation: operationFiles,
  pack: packFiles,
  rule: ruleFiles,
}

function fail(reason: string): never {
  console.error(`${reason}\nUsage: pnpm new ${Object.keys(kinds).join('|')} <id>   (the id in kebab-case)`)
  process.exit(2)
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`written: ${path}`)
}

const [kind = '', id = ''] = process.argv.slice(2)
const filesOf = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
if (!filesOf) fail(kind === '' ? 'What is to be new?' : `There is no kind "${kind}".`)
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) fail(`"${id}" is no id.`)
const files = filesOf(id)
const taken = files.find(({ path }) => existsSync(join(root, path)))
if (taken) fail(`${taken.path} exists already.`)
for (const file of files) write(file)
console.log('Next: pnpm gen, then pnpm unit. The test fails until the new unit is complete.')
