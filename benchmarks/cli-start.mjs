// How long `okr lint` takes on a one-line file beside a Node that does nothing: medians of runs taken in turn.
// Build first: pnpm build. Usage: node benchmarks/cli-start.mjs [runs]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const runs = Number(process.argv[2] ?? 15)
const okr = join(import.meta.dirname, '../packages/cli/dist/okr.js')
const folder = mkdtempSync(join(tmpdir(), 'okr-start-'))
const file = join(folder, 'one-line.md')
writeFileSync(file, '- KR1: Raise NPS from 40 to 50 by end of Q2\n')

const contenders = [
  { name: 'node -e 0', args: ['-e', '0'], times: [] },
  { name: 'okr lint one-line.md', args: [okr, 'lint', file], times: [] },
]

function once({ name, args, times }) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  times.push(Number(process.hrtime.bigint() - start) / 1e6)
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${String(stderr)}`)
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

try {
  for (const contender of contenders) once(contender) // warms the file system and Node's cache of compiled code
  for (const contender of contenders) contender.times.length = 0
  for (let run = 0; run < runs; run++) for (const contender of contenders) once(contender)
  const [bare, ours] = contenders.map(({ times }) => median(times))
  for (const { name, times } of contenders)
    console.log(`${name.padEnd(22)} median ${median(times).toFixed(1)} ms, fastest ${Math.min(...times).toFixed(1)} ms`)
  console.log(`ratio of medians ${(ours / bare).toFixed(2)}, Node ${process.version}, ${runs} runs each`)
} finally {
  rmSync(folder, { recursive: true })
}
