import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Locale } from '@okr/core'
import { type BatchRow, fileName, indexCsv, type JobStore, resultLines, type TableProblem } from '@okr/server/jobs'

/** Where a batch goes: a folder of guides with an index, or one file of JSON lines. */
export interface Target {
  readonly path: string
  readonly isFile: boolean
  /** Where its jobs are kept, unless a database keeps them. */
  readonly folder: string
  /** What tells which row is where. */
  readonly index: string
}

export function targetOf(path: string): Target {
  const isFile = /\.(?:ndjson|jsonl)$/iu.test(path)
  return {
    path,
    isFile,
    folder: isFile ? `${path}.okr` : path,
    index: isFile ? path : join(path, 'index.csv'),
  }
}

/** In a database the same table is the same batch; a folder holds one. */
export const batchId = (rows: readonly BatchRow[], isShared: boolean): string => {
  if (!isShared) return 'batch'
  const keys = rows.map(({ row, job }) => `${row}:${job.key}`).join()
  return `cli-${createHash('sha256').update(keys).digest('hex').slice(0, 32)}`
}

async function fetchGuides(id: string, store: JobStore, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for await (const row of store.rows(id)) {
    if (row.state === 'done' && row.file === null) await writeFile(join(folder, fileName(row.job)), await row.content())
  }
}

/** Writes what there is, also of a batch that is not finished: what is missing is said to be. */
export async function writeOutput(
  id: string,
  store: JobStore,
  target: Target,
  problems: readonly TableProblem[],
  locale: Locale,
): Promise<void> {
  const temporary = `${target.index}.tmp`
  if (target.isFile) {
    await mkdir(dirname(target.path), { recursive: true })
    await pipeline(resultLines(store.rows(id)), createWriteStream(temporary))
  } else {
    await fetchGuides(id, store, target.folder)
    await writeFile(temporary, await indexCsv(store.rows(id), ({ job }) => fileName(job), problems, locale))
  }
  await rename(temporary, target.index)
}
