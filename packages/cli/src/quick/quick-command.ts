import type { Locale, Localized } from '@okr/core'
import type { Terminal } from '../terminal.ts'

/** One option. Whatever takes a value is a string; `many` collects a list. */
export interface QuickOption {
  readonly about: Localized
  readonly short?: string
  /** The name of its value in the help: `<name>`; without one it is a switch. */
  readonly value?: string
  readonly choices?: () => readonly string[]
  readonly many?: boolean
}

/** What the options of a command line hold, by name. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/**
 * A command that starts without the option parser and the composer, because people and editors run it all the time.
 * Its help and its complaints come from the same table by way of the option parser.
 */
export interface QuickCommand {
  readonly name: string
  readonly about: Localized
  readonly argument: { readonly name: string; readonly about: Localized; readonly many: boolean }
  readonly options: Readonly<Record<string, QuickOption>>
  readonly examples: string
  /** Returns the exit code. */
  readonly run: (words: readonly string[], given: Given, terminal: Terminal, locale: Locale) => Promise<number>
}
