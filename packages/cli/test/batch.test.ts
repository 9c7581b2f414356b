import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { okr } from './support/okr.ts'

const header = 'industry,company type,company size,maturity,focus areas'
const row = (industry: string): string => `${industry},manufacturer,300,piloting,"culture, alignment"`
const table = (count: number): string =>
  [header, ...Array.from({ length: count }, (_, at) => row(`energy storage ${at + 1}`)), ''].join('\n')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-batch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const batch = (csv: string, more: readonly string[] = [], world: Parameters<typeof okr>[1] = {}) =>
  okr(['batch', 'list.csv', '-o', join(folder, 'out'), ...more], { files: { 'list.csv': csv }, ...world })

const guides = (): string[] => readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.md'))
const index = (): string[] =>
  readFileSync(join(folder, 'out', 'index.csv'), 'utf8')
    .split('\r\n')
    .filter(Boolean)

describe('okr batch', () => {
  test('writes a guide for each row, and an index', async () => {
    const { code, error, out } = await batch(table(3))
    expect([code, out]).toEqual([0, ''])
    expect(error).toMatch(/^3 of 3 guides are done \(/)
    expect(guides()).toHaveLength(3)
    expect(index()).toHaveLength(4)
    expect(index()[1]).toMatch(/^2,done,energy-storage-1-[0-9a-f]{16}\.md,energy storage 1,Manufacturer,/)
    const [, , name = ''] = index()[1]?.split(',') ?? []
    expect(readFileSync(join(folder, 'out', name), 'utf8')).toContain('# ')
  })

  test('reports wrong rows with line and column, and writes the others', async () => {
    const csv = `${table(1)}储能,制造企业,很多人,试点,文化\n`
    const { code, error } = await batch(csv, [], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(code).toBe(1)
    expect(error).toContain('1 处有误，这些行没有撰写；其余的照常：\n  第 3 行 [company size] 认不出企业规模“很多人”。')
    expect(error).toContain('1/1 份指南已完成')
    expect(index()[2]).toMatch(/^3,有误,,,,,,,,?"?company size: 认不出/)
  })

  test('goes on with what an earlier run has left, only when asked to', async () => {
    await batch(table(2))
    const refused = await batch(table(3))
    expect(refused.code).toBe(2)
    expect(refused.error).toContain('holds an earlier run: 2 of 2 are done. Go on with --resume')
    expect(guides()).toHaveLength(2)
    const resumed = await batch(table(3), ['--resume', '--json'])
    expect(JSON.parse(resumed.out)).toMatchObject({ total: 3, done: 3, failed: 0, stopped: null })
    expect(guides()).toHaveLength(3)
  })

  test('gives JSON lines where the output is a file of them', async () => {
    const path = join(folder, 'guides.ndjson')
    const line = ['batch', 'list.csv', '-o', path, '--format', 'json']
    const { code } = await okr(line, { files: { 'list.csv': table(2) } })
    expect(code).toBe(0)
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toMatchObject([
      { row: 2, state: 'done', params: { industry: 'energy storage 1' }, guide: { locale: 'en' } },
      { row: 3, state: 'done', params: { industry: 'energy storage 2' }, guide: { locale: 'en' } },
    ])
  })

  test('shows how far it is on a screen and nowhere else', async () => {
    const seen = await batch(table(60), [], { isScreen: true })
    expect(seen.error).toMatch(/\[#*-*\] \d+\/60 · /)
    expect((await batch(table(60), ['--resume'])).error).not.toContain('[#')
  })

  test('stops at Ctrl-C and says how to go on', async () => {
    const { code, error } = await batch(table(400), [], { isScreen: true, interruptAfter: '/400' })
    expect(code).toBe(2)
    expect(error).toContain('The same command with --resume goes on.')
    expect(guides().length).toBeLessThan(400)
    const { out } = await batch(table(400), ['--resume', '--json'])
    expect(JSON.parse(out)).toMatchObject({ total: 400, done: 400 })
    expect(guides()).toHaveLength(400)
  })

  test.each([
    [['--model', 'nobody:x'], 'nobody'],
    [['--max-cost', '5'], '--max-cost needs --model'],
    [['--model', 'ollama:qwen3', '--max-cost', '5'], 'The price of ollama:qwen3 is not known'],
    [['--concurrency', 'many'], '--concurrency takes a number above 0, not “many”'],
  ])('refuses %j before it begins', async (options, said) => {
    const { code, error } = await batch(table(1), options)
    expect([code, error]).toEqual([2, expect.stringContaining(said)])
    expect(existsSync(join(folder, 'out', 'index.csv'))).toBe(false)
  })

  test.each([
    ['list.doc', 'x', 2, 'Name it with --input: csv, ndjson, json, xlsx'],
    ['list.csv', 'a,b\n1,2\n', 1, 'list.csv, line 1: These columns are missing'],
    ['list.xlsx', 'no workbook', 1, 'list.xlsx: The workbook cannot be opened'],
  ])('says what is wrong with %s', async (name, content, exit, said) => {
    const { code, error } = await okr(['batch', name, '-o', join(folder, 'out')], { files: { [name]: content } })
    expect([code, error]).toEqual([exit, expect.stringContaining(said)])
  })

  test('says that there is no such file', async () => {
    const { code, error } = await okr(['batch', 'none.csv', '-o', folder])
    expect([code, error]).toEqual([2, 'There is no file none.csv. Check the path.\n'])
  })
})

test('okr worker needs a database, and says where to name it', async () => {
  const { code, error } = await okr('worker')
  expect([code, error]).toEqual([2, expect.stringContaining('OKR_POSTGRES')])
})
