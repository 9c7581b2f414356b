import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'

/** Another process works in the folder. */
export class FolderInUseError extends Error {
  readonly path: string
  readonly pid: number
  readonly host: string

  constructor(path: string, { pid, host }: Holder) {
    super(`Process ${pid} on ${host} works here. Wait for it, or remove ${path} if that process is gone.`)
    this.path = path
    this.pid = pid
    this.host = host
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

const beat = 10_000
/** Of another machine nobody can ask whether a process lives: its lock is old when it was not touched for so long. */
const patience = 3 * beat

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder
    const isHere = holder.host === hostname()
    const isHeld = isHere
      ? holder.pid !== process.pid && lives(holder.pid)
      : Date.now() - (await stat(path)).mtimeMs < patience
    return isHeld ? holder : null
  } catch {
    return null
  }
}

/** Keeps a folder for this process; gives what lets it go. Throws `FolderInUseError`. What a dead process left is taken. */
export async function lock(path: string): Promise<() => Promise<void>> {
  const holder = await holderOf(path)
  if (holder) throw new FolderInUseError(path, holder)
  await rm(path, { force: true })
  const mine = JSON.stringify({ pid: process.pid, host: hostname() })
  // Exclusive, so that of two who find an old lock at once only one goes on.
  await writeFile(path, mine, { flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
    const other = await holderOf(path)
    throw error.code === 'EEXIST' && other ? new FolderInUseError(path, other) : error
  })
  const timer = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => undefined)
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await rm(path, { force: true })
  }
}
