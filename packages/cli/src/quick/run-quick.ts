import { parseArgs } from 'node:util'
import type { Locale } from '@okr/core'
import type { Terminal } from '../terminal.ts'
import type { Given, QuickCommand, QuickOption } from './quick-command.ts'

const spec = ({ value, short, many }: QuickOption) => ({
  type: value ? ('string' as const) : ('boolean' as const),
  ...(short && { short }),
  ...(many && { multiple: true }),
})

interface Read {
  readonly words: readonly string[]
  readonly given: Given
}

/** The options as the table has them; null where anything is amiss or help is asked for. */
function read({ options, argument }: QuickCommand, argv: readonly string[]): Read | null {
  try {
    const table = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, spec(option)]))
    const { values, positionals } = parseArgs({ args: [...argv], options: table, allowPositionals: true, strict: true })
    const given = values as Given
    const isKnown = Object.entries(given).every(([name, value]) => {
      const choices = options[name]?.choices?.()
      return !choices || choices.includes(String(value))
    })
    return isKnown && (argument.many || positionals.length <= 1) ? { words: positionals, given } : null
  } catch {
    return null
  }
}

/** Runs the command, or returns null where the option parser has to have a look. */
export async function runQuick(
  command: QuickCommand,
  argv: readonly string[],
  terminal: Terminal,
  locale: Locale,
): Promise<number | null> {
  const line = read(command, argv)
  return line && (await command.run(line.words, line.given, terminal, locale))
}
