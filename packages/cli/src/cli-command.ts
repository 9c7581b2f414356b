import type { Locale } from '@okr/core'
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** What the commands are told of the run. */
export interface Run {
  readonly terminal: Terminal
  readonly locale: Locale
  /** Ends the run with this exit code, once the command is through; 0 where it is never called. */
  readonly exitWith: (code: number) => void
}

/** One command of `okr`: adds its options and what it does to the program. */
export interface CliCommand {
  readonly name: string
  readonly define: (command: Command, run: Run) => Command
}
