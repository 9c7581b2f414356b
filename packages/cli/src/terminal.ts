import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { text } from 'node:stream/consumers'

/** Everything a command does to the world, so that tests can be the world. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly readInput: () => Promise<string>
  readonly readFile: (path: string) => Promise<string>
  /** All of it or nothing: a file is never left half-written. */
  readonly writeFile: (path: string, text: string) => Promise<void>
}

async function writeWhole(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
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
    out: (line) => void process.stdout.write(line),
    error: (line) => void process.stderr.write(line),
    readInput: () => text(process.stdin),
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: writeWhole,
  }
}
