import process from 'node:process'
import { codeOf, reasonOf } from './reason.ts'
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

/** `okr` as a program: its arguments, its streams, its exit code. */
export async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), processTerminal())
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC') throw error
    process.stderr.write(`okr: ${reasonOf(error, 'en')}\n`)
    process.exitCode = 2
  }
}
