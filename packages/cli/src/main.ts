import process from 'node:process'
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

/** `okr` as a program: its arguments, its streams, its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal())
}
