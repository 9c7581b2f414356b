import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, test } from 'vitest'
import { root, workspaces } from './workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'okr-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What would be published: pnpm puts real versions in place of `workspace:` and `catalog:`. */
function packed(directory: string): string {
  const into = mkdtempSync(join(folder, 'tarball-'))
  execFileSync('pnpm', ['pack', '--pack-destination', into], { cwd: join(root, directory), stdio: 'pipe' })
  return join(into, readdirSync(into)[0] ?? '')
}

const published = workspaces.filter((workspace) => workspace.published)

describe.each(published)('$name as published', ({ folder: directory }) => {
  test('keeps to what npm, bundlers and TypeScript expect', { timeout: 120_000 }, async () => {
    const pkgDir = join(root, directory)
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: 'pnpm' })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })
})

describe.each(published.filter(({ importable }) => importable))('$name as installed', ({ folder: directory }) => {
  test('resolves with its types for ESM users', { timeout: 120_000 }, () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const args = [attw, packed(directory), '--profile', 'esm-only', '--format', 'ascii', '--no-color']
    expect(() => execFileSync(process.execPath, args, { stdio: 'pipe' })).not.toThrow()
  })
})
