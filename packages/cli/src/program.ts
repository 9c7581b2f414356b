import { type Locale, localeNamed } from '@okr/core'
import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.generated.ts'
import { Failure } from './failure.ts'
import { message, terminalLocale } from './locale.ts'
import { help, titles, usage } from './messages.ts'
import { asCommand } from './quick/as-command.ts'
import { quickCommands } from './quick/commands/index.generated.ts'
import type { Terminal } from './terminal.ts'

const exitCodeOf = (error: unknown): number => {
  if (error instanceof Failure) return error.exitCode
  // Help and version end early by design; every other complaint of the option parser is a usage error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  throw error
}

/** Help has been printed in place of a complaint where no command was named. */
const isSilent = ({ exitCode, code }: CommanderError): boolean => exitCode === 0 || code === 'commander.help'

/** The complaint of the option parser in the language of the terminal; it quotes what it is about. */
function usageMessage({ code, message: english }: CommanderError, locale: Locale): string {
  const [what = '', ...more] = Array.from(english.matchAll(/'([^']+)'/gu), ([, quoted]) => quoted ?? '')
  const choices = /Allowed choices are (.*?)\.$/u.exec(english)?.[1] ?? more.join(', ')
  const known = Object.hasOwn(usage, code) ? usage[code] : undefined
  return known ? message(known, locale, { what, choices }) : english
}

/** The language asked for counts before the options are understood, too: a complaint about them is spoken in it. */
function spokenLocale(argv: readonly string[], env: Terminal['env']): Locale {
  const at = argv.findIndex((word) => word === '-l' || word === '--locale')
  return localeNamed(at < 0 ? undefined : argv[at + 1]) ?? terminalLocale(env)
}

/** Runs one command line with the option parser. Returns the exit code. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  const locale = spokenLocale(argv, terminal.env)
  const program = new Command('okr')
    .description(help.okr[locale])
    .version(VERSION, '-V, --version', help.version[locale])
    .helpOption('-h, --help', help.help[locale])
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titles[title]?.[locale] ?? title })
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error, outputError: () => undefined })
  let code = 0
  const run = { terminal, locale, exitWith: (exit: number) => void (code = exit) }
  for (const { name, define } of commands) {
    program.addCommand(define(program.createCommand(name).copyInheritedSettings(program), run))
  }
  for (const quick of quickCommands) {
    program.addCommand(asCommand(quick, program.createCommand(quick.name).copyInheritedSettings(program), run))
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof Failure) terminal.error(`${error.message}\n`)
    if (error instanceof CommanderError && !isSilent(error)) terminal.error(`${usageMessage(error, locale)}\n`)
    return exitCodeOf(error)
  }
}
