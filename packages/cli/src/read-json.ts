import type { Locale } from '@okr/core'
import { Failure } from './failure.ts'
import { message } from './locale.ts'
import { messages } from './messages.ts'
import { codeOf, reasonOf } from './reason.ts'
import type { Terminal } from './terminal.ts'

/** The text of a file, `-` for standard input. Fails where it cannot be read. */
export async function readText(path: string, terminal: Terminal, locale: Locale): Promise<string> {
  try {
    return await (path === '-' ? terminal.readInput() : terminal.readFile(path))
  } catch (error) {
    const text = codeOf(error) === 'ENOENT' ? messages.noFile : messages.unreadable
    throw new Failure(message(text, locale, { path, reason: reasonOf(error, locale) }), 2)
  }
}

/** The value of a text that was read from `path`. Fails where it is no JSON. */
export function jsonOf(content: string, path: string, locale: Locale): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const name = path === '-' ? messages.input[locale] : path
    throw new Failure(message(messages.notJson, locale, { path: name, reason: String(error) }), 2)
  }
}

/** The value that a JSON file holds. Fails where it cannot be read or is no JSON. */
export const readJson = async (path: string, terminal: Terminal, locale: Locale): Promise<unknown> =>
  jsonOf(await readText(path, terminal, locale), path, locale)
