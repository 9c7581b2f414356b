import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.generated.ts'
import { Failure } from './failure.ts'
import { terminalLocale } from './locale.ts'
import { help } from './messages.ts'
import { asCommand } from './quick/as-command.ts'
import { quickCommands } from './quick/commands/index.generated.ts'
import type { Terminal } from './terminal.ts'

const exitCodeOf = (error: unknown): number => {
  if (error instanceof Failure) return error.exitCode
  // Help and version end early by design; every other complaint of the option parser is a usage error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  throw error
}

/** Runs one command line with the option parser. Returns the exit code. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
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
  let code = 0
  for (const quick of quickCommands) {
    const command = program.createCommand(quick.name).copyInheritedSettings(program)
    program.addCommand(asCommand(quick, command, terminal, locale, (exit) => void (code = exit)))
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof Failure) terminal.error(`${error.message}\n`)
    return exitCodeOf(error)
  }
}
