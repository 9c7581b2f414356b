import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

const program = join(import.meta.dirname, 'worker.ts')

export interface Work {
  /** A folder, or the URL of a database. */
  readonly place: string
  /** The file that holds them. */
  readonly rows: string
  readonly concurrency: number
  /** The file in which every start of a guide is noted. */
  readonly starts: string
  readonly who: 'composer' | 'stand-in'
}

export interface Worker {
  readonly child: ChildProcess
  /** It has said this word, or is gone. */
  readonly said: (word: string) => Promise<void>
  readonly errors: () => string
}

export function startWorker({ place, rows, concurrency, starts, who }: Work): Worker {
  const words = [program, place, rows, String(concurrency), starts, who]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let errors = ''
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null
  return {
    child,
    said: async (word) => {
      while (!out.includes(word) && !isGone()) await sleep(2)
    },
    errors: () => errors,
  }
}

export async function kill({ child }: Worker): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Starts a worker again and again and kills it somewhere within the first `within` milliseconds of its work. */
export async function killRepeatedly(work: Work, kills: number, within: number): Promise<void> {
  for (let at = 0; at < kills; at++) {
    const worker = startWorker(work)
    // One in eight is killed while it starts: reading the journal, writing the batch.
    if (Math.random() < 1 / 8) await sleep(Math.random() * 800)
    else {
      await worker.said('ready')
      await sleep(Math.random() * within)
    }
    await kill(worker)
  }
}
