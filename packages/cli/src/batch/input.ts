import type { Locale } from '@okr/core'
import { type ReadRows, readRows, type TableFormat, tableFormats, UnreadableTableError } from '@okr/server/jobs'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { messages as common } from '../messages.ts'
import { codeOf, reasonOf } from '../reason.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

const byExtension: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

function formatOf(path: string, locale: Locale): TableFormat {
  const extension = path.split('.').at(-1)?.toLowerCase() ?? ''
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
  if (known) return known
  throw new Failure(message(messages.unknownInput, locale, { path, choices: tableFormats.join(', ') }), 2)
}

async function bytesOf(path: string, terminal: Terminal, locale: Locale): Promise<Uint8Array> {
  try {
    return path === '-' ? new TextEncoder().encode(await terminal.readInput()) : await terminal.readBytes(path)
  } catch (error) {
    const text = codeOf(error) === 'ENOENT' ? common.noFile : common.unreadable
    throw new Failure(message(text, locale, { path, reason: reasonOf(error, locale) }), 2)
  }
}

/** The rows of a table and what is wrong with others, or a failure where there is no table. */
export async function readTable(
  path: string,
  input: TableFormat | undefined,
  terminal: Terminal,
  locale: Locale,
): Promise<ReadRows> {
  const format = input ?? formatOf(path, locale)
  try {
    return await readRows(await bytesOf(path, terminal, locale), format)
  } catch (error) {
    if (!(error instanceof UnreadableTableError)) throw error
    const { line, message: reason } = error.problem
    const text = line === null ? messages.unreadable : messages.unreadableLine
    throw new Failure(message(text, locale, { path, line: String(line), reason: reason[locale] }), 1)
  }
}
