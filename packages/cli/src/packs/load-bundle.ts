import type { Locale } from '@okr/core'
import { Failure } from '../failure.ts'
import { isRecord } from '../is-record.ts'
import { message } from '../locale.ts'
import { readJson } from '../read-json.ts'
import { codeOf, reasonOf } from '../reason.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

/** What a file or a package gives for a pack and its sources; neither has been checked. */
export interface LoadedBundle {
  /** The path or package, as it was given. */
  readonly name: string
  readonly pack: unknown
  readonly sources: unknown
}

const firstLine = (error: unknown, locale: Locale): string => reasonOf(error, locale).split('\n')[0] ?? ''

async function importFrom(name: string, terminal: Terminal, locale: Locale): Promise<unknown> {
  try {
    return await terminal.importModule(name)
  } catch (error) {
    const code = codeOf(error)
    const text =
      code === 'ERR_MODULE_NOT_FOUND'
        ? messages.noModule
        : code === 'ERR_UNKNOWN_FILE_EXTENSION' && name.endsWith('ts')
          ? messages.needsBuild
          : messages.notLoaded
    throw new Failure(message(text, locale, { name, reason: firstLine(error, locale) }), 2)
  }
}

/** Reads a pack from a JSON file, a module or a package. Fails where there is none. */
export async function loadBundle(name: string, terminal: Terminal, locale: Locale): Promise<LoadedBundle> {
  const isJson = name.endsWith('.json')
  const found = isJson ? await readJson(name, terminal, locale) : await importFrom(name, terminal, locale)
  // A module is an object without a prototype; both it and JSON have the two by name.
  if (!isRecord(found) || found['pack'] === undefined) {
    throw new Failure(message(messages.noPackInside, locale, { name }), 1)
  }
  return { name, pack: found['pack'], sources: found['sources'] ?? [] }
}
