import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { fileName } from '../../src/jobs/file-name.ts'
import { fileJobs } from '../../src/jobs/files/file-jobs.ts'
import { readJournal } from '../../src/jobs/files/lines.ts'
import { batchNamed } from './support/batch.ts'
import { holdsTheContract } from './support/contract.ts'
import { folder } from './support/folder.ts'
import { inputFor, rowsFor } from './support/rows.ts'

let place: string
beforeEach(() => {
  place = folder()
})

holdsTheContract(() => fileJobs(place))

const journal = (): string => join(place, '.okr', 'journal.ndjson')

/** A store with three rows, the first of which is done. */
async function begun(): Promise<void> {
  const store = await fileJobs(place)
  await store.put(batchNamed('a'), rowsFor(3))
  const [claim] = await store.claim(1)
  await store.complete(claim?.key ?? '', { content: '# One', degraded: [], cost: null })
  await store.close()
}

const counts = async () => {
  const store = await fileJobs(place)
  const found = await store.counts('a')
  await store.close()
  return found
}

describe('the journal', () => {
  test.each([
    ['half a line', '{"type":"done","key":"ab'],
    ['a line that lacks its break', '{"type":"again","keys":[]}'],
    ['zeros, which a loss of power may leave', '\0\0\0\0\n'],
    ['half a letter', Buffer.from('"业').subarray(0, 2)],
  ])('goes on after %s at its end', async (_, tail) => {
    await begun()
    const before = readFileSync(journal())
    appendFileSync(journal(), tail)
    expect(await counts()).toMatchObject({ total: 3, done: 1 })
    expect(readFileSync(journal())).toEqual(before)
  })

  test('is refused where a line within it is damaged', async () => {
    await begun()
    const lines = readFileSync(journal(), 'utf8').split('\n')
    writeFileSync(journal(), [lines[0], '{"type', ...lines.slice(1)].join('\n'))
    await expect(fileJobs(place)).rejects.toThrow('journal.ndjson:2 is damaged')
  })

  test('is read in any cut of its last lines', async () => {
    await begun()
    const whole = readFileSync(journal())
    const from = whole.lastIndexOf('"type":"done"')
    for (let end = from; end < whole.length; end++) {
      writeFileSync(journal(), whole.subarray(0, end))
      const types: unknown[] = []
      await readJournal(journal(), (entry) => types.push((entry as { type: string }).type))
      expect(types).toEqual(['job', 'job', 'job', 'batch'])
      expect(readFileSync(journal(), 'utf8')).toMatch(/\n$/)
    }
  })
})

describe('the folder', () => {
  test('holds the guides under names that say what they are about', async () => {
    await begun()
    const [row] = rowsFor(1)
    expect(readdirSync(place)).toEqual(['.okr', `digital-health-1-${row?.job.key.slice(0, 16)}.md`])
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['医疗 / 数字健康', '医疗-数字健康'],
    ['..', ''],
    ['CON', 'CON'],
    ['é'.normalize('NFD').repeat(60), 'é'.repeat(40)],
  ])('keeps %j within itself', (industry, name) => {
    const key = '0123456789abcdef0123'
    expect(fileName({ key, input: inputFor({ industry }) })).toBe(`${name}-0123456789abcdef.md`)
  })

  test('gets a guide again that was removed from it', async () => {
    await begun()
    for (const name of readdirSync(place)) if (name.endsWith('.md')) rmSync(join(place, name))
    expect(await counts()).toMatchObject({ total: 3, done: 0 })
  })

  test('loses the guides of a batch that is removed', async () => {
    await begun()
    const store = await fileJobs(place)
    await store.remove('a')
    await store.close()
    expect(readdirSync(place)).toEqual(['.okr'])
  })

  test('belongs to one process', async () => {
    const store = await fileJobs(place)
    const lock = join(place, '.okr', 'lock')
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname() }))
    await expect(fileJobs(place)).rejects.toThrow(`Process ${process.ppid} on ${hostname()} works here`)
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere' }))
    await expect(fileJobs(place)).rejects.toThrow('on elsewhere works here')
    await store.close()
    expect(existsSync(lock)).toBe(false)
  })

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 30, host: hostname() })],
    ['a crash in the middle of writing it', '{"pid'],
  ])('is taken over from %s', async (_, held) => {
    await begun()
    writeFileSync(join(place, '.okr', 'lock'), held)
    expect(await counts()).toMatchObject({ total: 3 })
  })
})
