// The server that is measured, in a process of its own; see main.ts.
import process from 'node:process'
import { presetParams } from '../../packages/core/dist/index.js'
import { composeGuide } from '../../packages/knowledge/dist/index.js'
import { createOkrApp } from '../../packages/server/dist/index.js'
import { serve } from '../../packages/server/dist/node/index.js'

/** Says nothing until it is stopped: whoever follows its guide is idle. */
const silent = {
  id: 'bench:silent',
  stream: async function* ({ signal }: { signal?: AbortSignal }) {
    yield { type: 'text' as const, text: 'A ' }
    await new Promise((resolve) => signal?.addEventListener('abort', resolve))
  },
}

const app = createOkrApp({ model: silent, quota: { requestsPerMinute: 10_000_000 } })
const { port } = await serve(app, { host: '127.0.0.1', port: 0 })
const params = presetParams('energy-storage', 'zh-CN')

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

/** Guides as JSON, by the composer alone. */
function compose(count: number): number {
  const before = process.cpuUsage()
  for (let i = 0; i < count; i++) JSON.stringify(composeGuide(params))
  return milliseconds(process.cpuUsage(before))
}

process.on('message', (asked: { compose?: number; collect?: boolean }) => {
  // Before a time or a memory is looked at, never within a time that is counted.
  if (asked.collect) globalThis.gc?.()
  process.send?.({
    cpu: milliseconds(process.cpuUsage()),
    rss: process.memoryUsage.rss() / 1024 ** 2,
    composed: asked.compose === undefined ? 0 : compose(asked.compose),
  })
})
process.send?.({ port })
