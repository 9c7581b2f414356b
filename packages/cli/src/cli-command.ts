import type { Locale } from '@okr/core'
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** One command of `okr`: adds its options and what it does to the program. */
export interface CliCommand {
  readonly name: string
  readonly define: (command: Command, terminal: Terminal, locale: Locale) => Command
}
