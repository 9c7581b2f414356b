/** One contender in a process of its own: another's caches and garbage can't colour its figures. */
import { contenders } from './contenders/index.ts'
import { linesFrom } from './lines.ts'

export interface Request {
  readonly start: number
  readonly count: number
}

export interface Sample {
  readonly cpuMs: number
  readonly wallMs: number
  readonly findings: number
}

const lint = await contenders.find(({ name }) => name === process.argv[2])?.load()
if (lint === undefined) throw new Error(`No contender is called ${process.argv[2]}`)

async function measure({ start, count }: Request): Promise<Sample> {
  const lines = linesFrom(start, count)
  globalThis.gc?.()
  const cpu = process.cpuUsage()
  const wall = performance.now()
  let findings = 0
  for (const line of lines) {
    const found = lint?.(line) ?? 0
    findings += typeof found === 'number' ? found : await found
  }
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - wall, findings }
}

process.on('message', (request: Request) => {
  void measure(request).then((sample) => process.send?.(sample))
})
process.send?.('ready')
