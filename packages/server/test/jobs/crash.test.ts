import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { renderGuide } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { expect, test } from 'vitest'
import { fileName } from '../../src/jobs/file-name.ts'
import { folder } from './support/folder.ts'
import { killRepeatedly, startWorker } from './support/kill.ts'
import { rowsFor } from './support/rows.ts'
import { standIn } from './support/stand-in.ts'

const isFull = process.env['OKR_FULL'] !== undefined
const count = isFull ? 10_000 : 300
const kills = isFull ? 50 : 5
const concurrency = 8

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

test(`${count} guides survive ${kills} kills: none lost, none twice, at most a pool wasted by each`, async () => {
  const place = folder()
  const beside = folder()
  const starts = join(beside, 'starts')
  const rows = join(beside, 'rows.json')
  writeFileSync(starts, '')
  writeFileSync(rows, JSON.stringify(rowsFor(count)))
  const work = { place, rows, concurrency, starts, who: isFull ? 'composer' : 'stand-in' } as const
  await killRepeatedly(work, kills, isFull ? 2500 : 150)
  const last = startWorker(work)
  await last.said('empty')
  expect(last.errors()).toBe('')

  const jobs = rowsFor(count).map(({ job }) => job)
  const done = lines(join(place, '.okr', 'journal.ndjson')).flatMap((line) => {
    const { type, key } = JSON.parse(line) as { type: string; key: string }
    return type === 'done' ? [key] : []
  })
  expect(done.toSorted()).toEqual(jobs.map(({ key }) => key).toSorted())
  const files = readdirSync(place).filter((name) => name !== '.okr')
  expect(files.toSorted()).toEqual(jobs.map(fileName).toSorted())
  for (const job of jobs.slice(0, 300)) {
    const written = readFileSync(join(place, fileName(job)), 'utf8')
    const expected = isFull ? renderGuide(composeGuide(job.input.params)) : standIn(job.key)
    expect(hash(written)).toBe(hash(expected))
  }
  const wasted = lines(starts).length - count
  if (isFull) console.log(`${count} guides, ${kills} kills: ${wasted} starts wasted`)
  expect(wasted).toBeLessThanOrEqual(concurrency * kills)
  expect(wasted).toBeGreaterThanOrEqual(0)
}, 1_800_000)
