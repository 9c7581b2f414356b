import { close, constants, fdatasync, open as openWithCallback, write as writeWithCallback } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { rewriteJournal } from './compact.ts'
import { readJournal } from './lines.ts'

/** What happened, and the file that it put into the world. */
interface Change {
  readonly entries: readonly object[]
  readonly file?: { readonly path: string; readonly content: string }
}

/**
 * An append-only file of JSON lines.
 *
 * When is what safe? A commit that resolved survives `kill -9` and the loss of power: its file was written beside its
 * place, synchronised (fdatasync) and moved there, the folder synchronised, and only then were its lines appended and
 * synchronised. So a line never speaks of a file that is not whole, and a file without its line is written again.
 * Changes that arrive while the disk is busy wait and go together: one synchronisation of the journal for all of them,
 * while the processor goes on writing guides.
 */
export interface Journal {
  readonly commit: (change: Change) => Promise<void>
  readonly close: () => Promise<void>
}

interface Waiting extends Change {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

// A handle would cost more than all there is to write; there are as many files as guides.
const openFile = promisify(openWithCallback)
const write = promisify(writeWithCallback)
const synchronise = promisify(fdatasync)
const closeFile = promisify(close)

async function writeSynced(path: string, content: string): Promise<void> {
  const bytes = Buffer.from(content)
  const file = await openFile(path, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += (await write(file, bytes, at, bytes.length - at, at)).bytesWritten
    await synchronise(file)
  } finally {
    await closeFile(file)
  }
}

/** Makes the names in a folder safe. Windows has no way to, and no need. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A file that is whole or not there at all, whatever happens meanwhile. */
export async function writeWhole(path: string, content: string, temporary: string): Promise<void> {
  await writeSynced(temporary, content)
  await rename(temporary, path)
}

/**
 * Opens the journal of that path, telling `apply` of all that stands in it. Where `shorter` gives entries that say the same
 * as the so many lines that were read, they take their place.
 */
export async function openJournal(
  path: string,
  apply: (entry: unknown) => void,
  shorter: (lines: number) => Iterable<object> | null,
): Promise<Journal> {
  const temporary = join(dirname(path), 'tmp')
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true })
  const isNew = !(await readdir(dirname(path))).includes(basename(path))
  const entries = isNew ? null : shorter(await readJournal(path, apply))
  if (entries) await rewriteJournal(path, entries, join(temporary, 'journal'))
  const handle = await open(path, 'a')
  if (isNew || entries) await syncFolder(dirname(path))

  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null
  let broken: { readonly error: unknown } | null = null
  let count = 0

  const store = async (group: readonly Waiting[]): Promise<void> => {
    const files = group.flatMap(({ file }) => file ?? [])
    await Promise.all(files.map(({ path: to, content }) => writeWhole(to, content, join(temporary, String(count++)))))
    await Promise.all([...new Set(files.map((file) => dirname(file.path)))].map(syncFolder))
    const lines = group.flatMap(({ entries }) => entries.map((entry) => `${JSON.stringify(entry)}\n`))
    await handle.appendFile(lines.join(''))
    await handle.datasync()
  }
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        // After a failure the end of the file is unknown: what follows could be glued to half a line.
        if (broken) throw broken.error
        await store(group)
        for (const { resolve } of group) resolve()
      } catch (error) {
        broken ??= { error }
        for (const { reject } of group) reject(error)
      }
    }
    writing = null
  }
  return {
    commit: (change) =>
      new Promise((resolve, reject) => {
        waiting.push({ ...change, resolve, reject })
        writing ??= work()
      }),
    close: async () => {
      await writing
      await handle.close()
    },
  }
}
