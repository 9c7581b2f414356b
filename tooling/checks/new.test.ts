import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commandFiles } from '../new/command.ts'
import { componentFiles } from '../new/component.ts'
import { operationFiles } from '../new/operation.ts'
import { packFiles } from '../new/pack.ts'
import { root } from './workspace.ts'

const folder = mkdtempSync(join(root, 'node_modules/.new-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a new pack', () => {
  const files = packFiles('pet-care')
  const own = files.filter(({ path }) => path.startsWith('packages/knowledge/src/packs/pet-care/'))
  for (const { path, text } of own) writeFileSync(join(folder, basename(path)), text)
  const load = async () => ((await import(join(folder, 'pack.ts'))) as { pack: Record<string, unknown> }).pack

  test('has every part that the schema asks for', async () => {
    const { packSchema } = await import('../../packages/core/src/pack/index.ts')
    const needed = Object.entries(packSchema.shape).filter(([, part]) => !part.safeParse(undefined).success)
    expect(new Set(Object.keys(await load()))).toEqual(new Set(needed.map(([key]) => key)))
  })

  test('is told by the check what to fill in, and where', async () => {
    const { checkPack } = await import('../../packages/knowledge/src/check/index.ts')
    const paths = checkPack(await load()).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['name.en', 'terms.flow.zh-CN', 'metrics', 'themes', 'functions', 'phaseSteps.piloting']),
    )
  })

  test('has the files that the packs here are made of, and a place for its sources', () => {
    const packs = join(root, 'packages/knowledge/src/packs')
    const real = readdirSync(packs, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => new Set(readdirSync(join(packs, name))))
    const rare = own.filter(({ path }) => real.filter((names) => names.has(basename(path))).length < real.length / 2)
    expect(rare.map(({ path }) => basename(path))).toEqual([])
    expect(files.map(({ path }) => path)).toContain('packages/knowledge/src/registry/sources/pet-care.json')
  })
})

test('a new command is one file, and a test beside the others', () => {
  expect(commandFiles('lint').map(({ path }) => path)).toEqual([
    'packages/cli/src/commands/lint.ts',
    'packages/cli/test/lint.test.ts',
  ])
})

test('a new operation is a folder, and a test beside the others', () => {
  const files = operationFiles('compare-guides')
  expect(files.map(({ path }) => path)).toEqual([
    'packages/server/src/operations/compare-guides/operation.ts',
    'packages/server/test/operations/compare-guides.test.ts',
  ])
  expect(files[0]?.text).toContain("name: 'compare-guides'")
})

test('a new component is a folder with its messages, styles and stories', () => {
  const files = componentFiles('health-dial')
  expect(files.map(({ path }) => path)).toEqual(
    ['health-dial.tsx', 'messages.ts', 'health-dial.css', 'health-dial.stories.tsx', 'index.ts'].map(
      (name) => `packages/react/src/health-dial/${name}`,
    ),
  )
  expect(files[0]?.text).toContain('export function HealthDial({ locale, messages, className }: HealthDialProps)')
  expect(files[0]?.text).toContain('healthDialMessages[locale]')
})
