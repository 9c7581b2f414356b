/**
 * What serving costs: `pnpm bench:server [--check]`. Processor time of the server alone, in turns with the composer in
 * the same process; latencies at half of what it can do; the memory of followers on whose guide nothing happens.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { presetParams } from '../../packages/core/dist/index.js'
import { printTable } from '../table.ts'
import { follower, guides, steadily } from './client.ts'

const rounds = 7
const perRound = 150
const followers = 2000

const params = presetParams('energy-storage', 'zh-CN')
const composed = JSON.stringify({ ...params, writer: 'composer' })
const child = fork(new URL('served.ts', import.meta.url), { execArgv: ['--expose-gc', '--no-warnings'] })
const [{ port }] = (await once(child, 'message')) as [{ port: number }]

interface State {
  readonly cpu: number
  readonly rss: number
  readonly composed: number
}

async function state(asked: { compose?: number; collect?: boolean } = {}): Promise<State> {
  child.send(asked)
  const [said] = (await once(child, 'message')) as [State]
  return said
}

const missed: string[] = []
const rows: Record<string, string>[] = []
function row(what: string, value: string, aim: string, isMet: boolean): void {
  rows.push({ what, value, aim, met: isMet ? 'yes' : 'NO' })
  if (!isMet) missed.push(what)
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? 0

// Warm both before anything counts.
await state({ compose: perRound * 2 })
await guides(port, composed, perRound * 2, 4)

let [alone, served, wall] = [Infinity, Infinity, Infinity]
for (let round = 0; round < rounds; round++) {
  alone = Math.min(alone, (await state({ compose: perRound, collect: true })).composed / perRound)
  const before = await state({ collect: true })
  const began = performance.now()
  const answers = await guides(port, composed, perRound, 4)
  wall = Math.min(wall, (performance.now() - began) / perRound)
  served = Math.min(served, ((await state()).cpu - before.cpu) / perRound)
  if (answers.some(({ status }) => status !== 201)) throw new Error('A guide was not served')
}
const share = alone / served
row('guide as JSON, composer alone', `${alone.toFixed(2)} ms`, '', true)
row('guide as JSON over HTTP, server alone', `${served.toFixed(2)} ms`, '', true)
row('rate over HTTP ÷ rate of the composer', share.toFixed(2), '≥ 0.80', share >= 0.8)

const latencies = (await steadily(port, composed, 400, wall * 2)).map(({ milliseconds }) => milliseconds)
const sorted = latencies.toSorted((a, b) => a - b)
const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)]
row('p50 at half load', `${p50.toFixed(1)} ms`, '', true)
row('p99 at half load ÷ p50', (p99 / p50).toFixed(1), '≤ 3', p99 <= 3 * p50)

const response = await fetch(`http://127.0.0.1:${port}/v1/guides`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ...params, writer: 'model' }),
})
const location = response.headers.get('location') ?? ''
await response.text()
const before = (await state({ collect: true })).rss
const sockets = []
for (let i = 0; i < followers; i++) sockets.push(await follower(port, location))
const { rss } = await state({ collect: true })
row(`${followers} idle followers, all of the server`, `${rss.toFixed(0)} MB`, '≤ 300 MB', rss <= 300)
row('one follower', `${(((rss - before) * 1024) / followers).toFixed(1)} KB`, '', true)
for (const socket of sockets) socket.destroy()

console.log(`Node ${process.version}\n`)
printTable(rows)
child.kill()
if (process.argv.includes('--check') && missed.length > 0) {
  console.error(`\nMissed: ${missed.join('; ')}`)
  process.exitCode = 1
}
