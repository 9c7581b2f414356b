import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { program } from './support/mcp.ts'
import { okr } from './support/okr.ts'

describe('okr serve', () => {
  test.each([
    ['serve --port x', '--port takes a whole number from 0 to 65535, not “x”.'],
    ['serve --host 0.0.0.0', '0.0.0.0 is visible to other machines, and there are no keys.'],
    ['serve --keys keys.json', 'keys.json'],
    ['serve --model nobody:x', 'there is no provider “nobody”'],
    ['serve --keys wrong.json', 'The keys in wrong.json are wrong: 0.sha256'],
  ])('%s does not start and says why', async (line, says) => {
    const files = { 'wrong.json': '[{"id":"a","sha256":"b","scopes":["read"]}]' }
    const { code, error } = await okr(line, { files })
    expect(code).toBe(2)
    expect(error).toContain(says)
  })

  test('leaves a folder of batches to others where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    const folder = mkdtempSync(join(tmpdir(), 'okr-serve-'))
    onTestFinished(() => {
      other.close()
      rmSync(folder, { recursive: true, force: true })
    })
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'serve', '--data', folder, '--port', String(port)],
      { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL', env: { ...process.env, LANG: 'en_US.UTF-8' } },
    )
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Cannot listen on 127.0.0.1:${port}`)])
    expect(existsSync(join(folder, '.okr', 'lock'))).toBe(false)
  })

  test('says where it is, and ends when it is told to', async () => {
    const { code, out, error } = await okr('serve --port 0', { interruptAfter: 'Ctrl-C ends it.' })
    expect(code).toBe(0)
    expect(out).toMatch(/^Okr API: http:\/\/127\.0\.0\.1:\d+\nDocs: /)
    expect(error).toContain('Ending')
  })
})

describe('okr key', () => {
  test('shows a key once and keeps its hash', async () => {
    const { code, out, written } = await okr('key reporting --scope read')
    expect(code).toBe(0)
    expect(out).toMatch(/^okr_[0-9a-f]{64}\n$/)
    const [kept] = JSON.parse(written.get('keys.json') ?? '') as [{ id: string; sha256: string; scopes: string[] }]
    expect(kept).toEqual({ id: 'reporting', scopes: ['read'], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(written.get('keys.json')).not.toContain(out.trim().slice(4))
  })

  test.each([
    ['key Reporting', 'is no name for a key'],
    ['key a', 'There is a key “a” in keys.json already.'],
  ])('%s is refused', async (line, says) => {
    const kept = JSON.stringify([{ id: 'a', sha256: '0'.repeat(64), scopes: ['read'] }])
    const { code, error } = await okr(line, { files: { 'keys.json': kept } })
    expect(code).toBe(1)
    expect(error).toContain(says)
  })
})
