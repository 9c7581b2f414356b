import type { Locale } from '@okr/core'
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/**
 * One command of `okr`: adds its options and what it does to the program. `done` takes an exit code for an outcome that
 * the output itself tells; a `Failure` is for what needs a message.
 */
export interface CliCommand {
  readonly name: string
  readonly define: (command: Command, terminal: Terminal, locale: Locale, done: (code: number) => void) => Command
}
