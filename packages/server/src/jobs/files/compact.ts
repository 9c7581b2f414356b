import { open, rename } from 'node:fs/promises'
import type { Entry, State } from './state.ts'

/** The fewest entries that say what a state holds. Jobs that no batch waits for are left out. */
export function* entriesOf({ jobs, batches }: State): Generator<Entry> {
  const wanted = [...jobs].filter(([, job]) => job.batches.size > 0)
  for (const [key, { input }] of wanted) yield { type: 'job', key, input }
  for (const { batch, rows } of batches.values()) yield { type: 'batch', batch, rows }
  for (const [key, { outcome }] of wanted) {
    if (outcome?.state === 'done') yield { type: 'done', key, degraded: outcome.degraded, cost: outcome.cost }
    if (outcome?.state === 'failed') yield { type: 'failed', key, failure: outcome.failure }
  }
  // What attempts cost whose outcome is no longer known.
  for (const [id, { counts }] of batches) yield { type: 'paid', id, cost: counts.cost }
}

/** Fewer are not worth a rewrite. */
const idle = 1000

/** Whether more than half of the lines of a journal, and more than a few, say nothing any longer. */
export function isWorthCompacting(lines: number, { jobs, batches }: State): boolean {
  const needed = 2 * (jobs.size + batches.size)
  return lines - needed > Math.max(needed, idle)
}

/** Lines written at once. */
const portion = 1000

/** A journal of these entries in place of the one that is there: written beside it, synchronised, and moved there whole. */
export async function rewriteJournal(path: string, entries: Iterable<object>, temporary: string): Promise<void> {
  const file = await open(temporary, 'w')
  try {
    let lines: string[] = []
    const write = async (): Promise<void> => {
      await file.appendFile(lines.join(''))
      lines = []
    }
    for (const entry of entries) {
      lines.push(`${JSON.stringify(entry)}\n`)
      if (lines.length === portion) await write()
    }
    await write()
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}
