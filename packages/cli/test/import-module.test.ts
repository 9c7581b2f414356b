import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { importModule, isPath } from '../src/import-module.ts'

const folder = mkdtempSync(join(tmpdir(), 'okr-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(join(folder, 'own.mjs'), 'export const pack = "own"')
const installed = join(folder, 'node_modules/@acme/okr-pack')
mkdirSync(installed, { recursive: true })
const manifest = { name: '@acme/okr-pack', type: 'module', exports: { '.': { import: './main.js' } } }
writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest))
writeFileSync(join(installed, 'main.js'), 'export const pack = "installed"')

test.each([
  ['./pack', true],
  ['../a/b', true],
  ['/abs/pack', true],
  ['C:\\packs\\a', true],
  ['packs/a.json', true],
  ['a.mjs', true],
  ['a.ts', true],
  ['okr-pack', false],
  ['@acme/okr-pack', false],
  ['okr.pack', false],
])('%s is a path: %s', (name, path) => {
  expect(isPath(name)).toBe(path)
})

test.each([
  ['own.mjs', 'own'],
  ['./own.mjs', 'own'],
  ['@acme/okr-pack', 'installed'],
])('%s is imported as if from the folder', async (name, pack) => {
  expect(await importModule(name, folder)).toMatchObject({ pack })
})

test.each(['./gone.mjs', '@acme/gone'])('%s is not there, and the code says so', async (name) => {
  await expect(importModule(name, folder)).rejects.toMatchObject({ code: 'ERR_MODULE_NOT_FOUND' })
})
