/**
 * Speed, growth, hostile lines and size of the linter beside its peers, in one run on one core:
 * `pnpm bench:lint [--check] [--only=<name>] [speed|growth|hostile|bundle ...]`.
 * With `--check` a missed target is exit code 1; `--only` leaves the other contenders out.
 */

import { printTable } from '../table.ts'
import { bundle } from './bundle.ts'
import { growth } from './growth.ts'
import { hostile } from './hostile.ts'
import { keyResults } from './lines.ts'
import { oneCore } from './one-core.ts'
import { type Report, reportBundle, reportGrowth, reportHostile, reportSpeed } from './report.ts'
import { race } from './speed.ts'

const args = process.argv.slice(2)
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? ''

const parts: Readonly<Record<string, () => Report | Promise<Report>>> = {
  speed: async () => reportSpeed(await race(only)),
  growth: () => reportGrowth(growth()),
  hostile: () => reportHostile(hostile()),
  bundle: async () => reportBundle(await bundle()),
}

const wanted = args.filter((arg) => arg in parts)
console.log(`Node ${process.version}, ${keyResults.length} key results of the corpus, ${oneCore()}`)

const missed: string[] = []
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const report = await parts[name]?.()
  if (report === undefined) continue
  console.log(`\n${report.title}\n`)
  printTable(report.rows)
  missed.push(...report.missed)
}

console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join(' · ')}`)
if (args.includes('--check') && missed.length > 0) process.exitCode = 1
