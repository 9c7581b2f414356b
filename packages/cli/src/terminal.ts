import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import process from 'node:process'

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** Everything a command does to the world, so that tests can be the world. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** ISO date. */
  readonly today: string
  /** Somebody reads the output as it comes, so that colours help. */
  readonly isScreen: boolean
  /** Something is piped into standard input. */
  readonly hasInput: boolean
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly readInput: () => Promise<string>
  readonly readFile: (path: string) => Promise<string>
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[]>
  /** All of it or nothing: a file is never left half-written. */
  readonly writeFile: (path: string, text: string) => Promise<void>
}

/** A file that exists keeps its mode, and a link to it stays a link. */
async function existing(path: string): Promise<{ path: string; mode?: number }> {
  try {
    const real = await realpath(path)
    return { path: real, mode: (await stat(real)).mode }
  } catch {
    return { path }
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  const { randomUUID } = await import('node:crypto')
  const { path: real, mode } = await existing(path)
  const temporary = `${real}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content, mode === undefined ? {} : { mode })
    await rename(temporary, real)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function readFolder(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
}

/** Whoever reads our output may stop early (`okr guide | head`): that is no error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

export function processTerminal(): Terminal {
  endQuietlyWhenNobodyReads()
  return {
    env: process.env,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    isScreen: process.stdout.isTTY,
    get hasInput() {
      return !process.stdin.isTTY
    },
    out: (line) => void process.stdout.write(line),
    error: (line) => void process.stderr.write(line),
    readInput: async () => (await import('node:stream/consumers')).text(process.stdin),
    readFile: (path) => readFile(path, 'utf8'),
    readFolder,
    writeFile: writeWhole,
  }
}
