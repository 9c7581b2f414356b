import { openAiCompatible } from '../../packages/llm/dist/index.js'
import type { Provider } from './provider.ts'
import { median, type Row, row } from './stats.ts'

async function readOn(baseUrl: string, signal: AbortSignal, started: () => void): Promise<void> {
  try {
    for await (const part of openAiCompatible({ provider: 'bench', model: 'm', baseUrl }).stream({
      system: '',
      prompt: '',
      signal,
    })) {
      if (part.type === 'text') started()
    }
  } catch {
    // Aborted, as it was meant to be.
  }
}

/** Eight streams, and one abort for all of them once each has begun; gives the milliseconds until the provider has lost all. */
async function abortEight(provider: Provider): Promise<number> {
  const controller = new AbortController()
  const running: Promise<void>[] = []
  const begun = Array.from(
    { length: 8 },
    () => new Promise<void>((started) => running.push(readOn(provider.url(10_000, 5), controller.signal, started))),
  )
  await Promise.all(begun)
  const start = performance.now()
  controller.abort()
  await Promise.all(running)
  while ((await provider.connections()) > 0) continue
  return performance.now() - start
}

export async function abort(provider: Provider): Promise<Row[]> {
  const waits: number[] = []
  for (let round = 0; round < 20; round++) waits.push(await abortEight(provider))
  const heap = (): number => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = heap()
  for (let round = 0; round < 125; round++) await abortEight(provider)
  return [
    row('abort → 8 upstream sockets closed, median', median(waits), 'ms', 10),
    row('sockets left after 1,000 aborts', await provider.connections(), '', 0),
    row('heap grown over 1,000 aborts', Math.max(0, heap() - before), 'MB', 5),
  ]
}
