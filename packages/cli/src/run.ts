import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.generated.ts'
import { Failure } from './failure.ts'
import { terminalLocale } from './locale.ts'
import { help } from './messages.ts'
import type { Terminal } from './terminal.ts'

const exitCodeOf = (error: unknown): number => {
  if (error instanceof Failure) return error.exitCode
  // Help and version end early by design; every other complaint of the option parser is a usage error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  throw error
}

/** Runs one command line. Returns the exit code: 0 done, 1 the input is wrong, 2 it could not run. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const locale = terminalLocale(terminal.env)
  const program = new Command('okr')
    .description(help.okr[locale])
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .showHelpAfterError(`(okr --help)`)
  for (const { name, define } of commands) {
    program.addCommand(define(program.createCommand(name).copyInheritedSettings(program), terminal, locale))
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof Failure) terminal.error(`${error.message}\n`)
    return exitCodeOf(error)
  }
}
