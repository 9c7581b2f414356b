import type { Locale } from '@okr/core'
import { Failure } from './failure.ts'
import { message } from './locale.ts'
import { messages } from './messages.ts'
import { reasonOf } from './reason.ts'
import type { Terminal } from './terminal.ts'

/** To the file that was named, or to standard output; always ends with one line break. */
export async function write(text: string, path: string | undefined, terminal: Terminal, locale: Locale): Promise<void> {
  const content = text.endsWith('\n') ? text : `${text}\n`
  if (path === undefined || path === '-') return terminal.out(content)
  try {
    await terminal.writeFile(path, content)
  } catch (error) {
    throw new Failure(message(messages.unwritable, locale, { path, reason: reasonOf(error, locale) }), 2)
  }
  terminal.error(`${message(messages.written, locale, { path })}\n`)
}
