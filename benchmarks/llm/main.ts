/**
 * What the pipeline costs beside draining the same bytes and beside the AI SDK, in one run on one machine:
 * `pnpm bench:llm [--check] [tokens|parallel|abort|start …]`. With `--check` a missed target is exit code 1.
 */
import { abort } from './abort.ts'
import { parallel } from './parallel.ts'
import { type Provider, startProvider } from './provider.ts'
import { startUp } from './start.ts'
import type { Row } from './stats.ts'
import { tokens } from './tokens.ts'

const parts: Readonly<Record<string, (provider: Provider) => readonly Row[] | Promise<readonly Row[]>>> = {
  tokens,
  parallel,
  abort,
  start: startUp,
}

const args = process.argv.slice(2)
const wanted = args.filter((arg) => arg in parts)
const provider = await startProvider()
console.log(`Node ${process.version}`)
let missed = 0
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n${name}`)
  for (const { what, value, target, isMet } of (await parts[name]?.(provider)) ?? []) {
    console.log(`${isMet ? ' ' : '✗'} ${what.padEnd(44)} ${value.padStart(12)}  ${target}`)
    if (!isMet) missed++
  }
}
provider.close()
console.log(missed === 0 ? '\nEvery target is met.' : `\n${missed} targets missed.`)
if (args.includes('--check') && missed > 0) process.exitCode = 1
