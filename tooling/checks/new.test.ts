import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commandFiles } from '../new/command.ts'
import { componentFiles } from '../new/component.ts'
import { packFiles } from '../new/pack.ts'
import { root } from './workspace.ts'

const folder = mkdtempSync(join(root, 'node_modules/.new-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a new pack has every part that the schema asks for, so that the tests say what to fill in', async () => {
  const { packSchema } = await import('../../packages/core/src/pack/index.ts')
  const [file] = packFiles('pet-care')
  const path = join(folder, 'pack.ts')
  writeFileSync(path, file?.text ?? '')
  const { pack } = (await import(path)) as { pack: Record<string, unknown> }
  expect(Object.keys(pack).toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(packSchema.shape).toSorted((a, b) => a.localeCompare(b)),
  )
  expect(packSchema.safeParse(pack).success).toBe(false)
})

test('a new command is one file, and a test beside the others', () => {
  expect(commandFiles('lint').map(({ path }) => path)).toEqual([
    'packages/cli/src/commands/lint.ts',
    'packages/cli/test/lint.test.ts',
  ])
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
