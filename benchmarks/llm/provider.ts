import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Provider {
  readonly url: (kind: string | number, delay?: number) => string
  /** Connections it has now. */
  readonly connections: () => Promise<number>
  readonly close: () => void
}

export async function startProvider(): Promise<Provider> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => String((await lines.next()).value)
  const port = await line()
  return {
    url: (kind, delay = 0) => `http://127.0.0.1:${port}/${kind}/${delay}/v1`,
    connections: async () => {
      child.stdin.write('\n')
      return Number(await line())
    },
    close: () => child.kill(),
  }
}
