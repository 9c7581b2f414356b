import { Failure } from './failure.ts'
import { terminalLocale } from './locale.ts'
import { quickCommands } from './quick/commands/index.generated.ts'
import { runQuick } from './quick/run-quick.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line. Returns the exit code: 0 done, 1 the input is wrong, 2 it could not run. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const quick = quickCommands.find(({ name }) => name === argv[0])
  try {
    const code = quick ? await runQuick(quick, argv.slice(1), terminal, terminalLocale(terminal.env)) : null
    if (code !== null) return code
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    terminal.error(`${error.message}\n`)
    return error.exitCode
  }
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, terminal)
}
