import { fstatSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import process from 'node:process'
import type { Web } from './links/web.ts'
import { codeOf } from './reason.ts'

interface FolderEntry {
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
  /** The same of what stands beside the output. */
  readonly errorIsScreen: boolean
  /** Something is piped into standard input. */
  readonly hasInput: boolean
  /** Calls back at the first Ctrl-C or SIGTERM, in place of the end of the program; a second one ends it. Gives what undoes this. */
  readonly onInterrupt: (stop: () => void) => () => void
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly readInput: () => Promise<string>
  readonly readFile: (path: string) => Promise<string>
  readonly readBytes: (path: string) => Promise<Uint8Array>
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[]>
  /** What a module exports: one by its path, or a package that the current folder can import. */
  readonly importModule: (name: string) => Promise<unknown>
  /** The network, loaded by the one command that needs it. */
  readonly web: () => Promise<Web>
  /** All of it or nothing: a file is never left half-written. */
  readonly writeFile: (path: string, text: string) => Promise<void>
}

const files = () => import('node:fs/promises')

interface Target {
  readonly path: string
  /** Of the file that is there already. */
  readonly mode?: number
  /** A pipe or a device takes what it is given; only a file can be replaced. */
  readonly isFile: boolean
}

/** A file that exists keeps its mode, and a link to it stays a link. Throws where it may not be written. */
async function targetOf(path: string): Promise<Target> {
  const { access, constants, realpath, stat } = await files()
  try {
    const real = await realpath(path)
    const found = await stat(real)
    await access(real, constants.W_OK)
    return { path: real, mode: found.mode, isFile: found.isFile() }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, isFile: true }
    throw error
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  const { randomUUID } = await import('node:crypto')
  const { rename, rm, writeFile } = await files()
  const { path: real, mode, isFile } = await targetOf(path)
  if (!isFile) return writeFile(real, content)
  const temporary = `${real}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content, mode === undefined ? {} : { mode })
    await rename(temporary, real)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Whoever reads our output may stop early (`okr guide | head`): that is no error. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.once('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
    process.exit(0)
  })
}

/**
 * Writes at once where that works: the streams of the process take longer to start than a sentence to lint.
 * A pipe that is full for the moment gets the rest from the stream.
 */
function writer(descriptor: 1 | 2): (text: string) => void {
  let stream: NodeJS.WriteStream | null = null
  return (text) => {
    const bytes = Buffer.from(text)
    let done = 0
    try {
      while (stream === null && done < bytes.length) done += writeSync(descriptor, bytes, done)
    } catch (error) {
      if (codeOf(error) === 'EPIPE') process.exit(0)
      if (codeOf(error) !== 'EAGAIN') throw error
      stream = descriptor === 1 ? process.stdout : process.stderr
      endQuietlyWhenNobodyReads(stream)
    }
    if (done < bytes.length) stream?.write(bytes.subarray(done))
  }
}

/** Only a character device can be a screen; asking the stream itself costs its start. */
const isScreen = (): boolean => fstatSync(1).isCharacterDevice() && process.stdout.isTTY

/** Ctrl-C, and what ends a service. */
const endings = ['SIGINT', 'SIGTERM'] as const

function onInterrupt(stop: () => void): () => void {
  for (const signal of endings) process.once(signal, stop)
  return () => {
    for (const signal of endings) process.removeListener(signal, stop)
  }
}

export function processTerminal(): Terminal {
  return {
    env: process.env,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    get isScreen() {
      return isScreen()
    },
    get errorIsScreen() {
      return fstatSync(2).isCharacterDevice() && process.stderr.isTTY
    },
    onInterrupt,
    get hasInput() {
      return !process.stdin.isTTY
    },
    out: writer(1),
    error: writer(2),
    readInput: async () => (await import('node:stream/consumers')).text(process.stdin),
    readFile: async (path) => readFileSync(path, 'utf8'),
    readBytes: async (path) => readFileSync(path),
    readFolder: async (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    importModule: async (name) => (await import('./import-module.ts')).importModule(name, process.cwd()),
    web: async () => (await import('./links/web.ts')).processWeb,
    writeFile: writeWhole,
  }
}
