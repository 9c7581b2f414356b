import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Request, Sample } from './worker.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

const answer = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`ended with ${code}`))
    child.once('exit', gone)
    child.once('message', (message) => {
      child.off('exit', gone)
      resolve(message as T)
    })
  })

export interface Runner {
  run(request: Request): Promise<Sample>
  stop(): void
}

export async function start(name: string): Promise<Runner> {
  const child = fork(worker, [name], { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await answer(child)
  return {
    run(request) {
      child.send(request)
      return answer<Sample>(child)
    },
    stop: () => void child.kill(),
  }
}
