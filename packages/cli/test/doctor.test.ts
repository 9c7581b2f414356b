import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { nodeFinding } from '../src/doctor/checks.ts'
import { message } from '../src/locale.ts'
import { okr } from './support/okr.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-doctor-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

interface Shown {
  readonly name: string
  readonly state: string
  readonly text: string
}

const doctor = async (more: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { code, out } = await okr(['doctor', '--folder', folder, '--json', ...more], { env })
  return { code, out, findings: JSON.parse(out) as Shown[] }
}

describe('okr doctor', () => {
  test('finds nothing wrong, leaves nothing behind, and names no value of a key', async () => {
    const { code, out, findings } = await doctor([], { DEEPSEEK_API_KEY: 'sk-very-secret' })
    expect(code).toBe(0)
    expect(findings.map(({ name }) => name)).toEqual(['node', 'keys', 'disk', 'packs'])
    expect(findings[1]?.text).toBe('Keys are set in: DEEPSEEK_API_KEY')
    expect(out).not.toContain('very-secret')
    expect(readdirSync(folder)).toEqual([])
  })

  test('says in both languages what to do where something is wrong', async () => {
    const line = ['doctor', '--folder', join(folder, 'none'), '--postgres', 'postgres://okr:hidden@127.0.0.1:1/okr']
    const english = await okr(line)
    expect(english.code).toBe(1)
    expect(english.out).toMatch(/✗ The database cannot be reached: .*ECONNREFUSED.*\. Check address, user and password/)
    expect(english.out).toContain('none cannot be written: there is no such folder. Choose another folder')
    expect(english.out).not.toContain('hidden')
    const chinese = await okr(line, { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.out).toContain('请检查 OKR_POSTGRES 里的地址')
  })

  test('tries a model that is named', async () => {
    const { code, findings } = await doctor(['--model', 'deepseek:x'])
    expect(code).toBe(1)
    expect(findings.find(({ name }) => name === 'model')).toMatchObject({
      state: 'error',
      text: expect.stringContaining('DEEPSEEK_API_KEY'),
    })
  })

  test.each([
    ['18.20.0', 'error'],
    ['20.18.3', 'error'],
    ['20.19.0', 'warning'],
    ['22.11.0', 'warning'],
    ['22.12.0', 'ok'],
    ['26.0.0', 'ok'],
  ])('takes Node %s for %s', (version, state) => {
    const say = (text: Parameters<typeof message>[0], values = {}) => message(text, 'en', values)
    expect(nodeFinding(version, say)).toMatchObject({ state, text: expect.stringContaining(version) })
  })
})
