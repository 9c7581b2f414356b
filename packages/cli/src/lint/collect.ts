import type { Locale } from '@okr/core'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { codeOf, reasonOf } from '../reason.ts'
import type { Terminal } from '../terminal.ts'
import type { Reader } from './item.ts'
import { messages } from './messages.ts'
import { readers } from './readers/index.generated.ts'
import { sniff } from './sniff.ts'

/** A text to lint. */
export interface Source {
  /** "-" is standard input. */
  readonly path: string
  readonly text: string
  readonly reader: Reader
  /** The user named it; otherwise it was found in a folder. */
  readonly isNamed: boolean
}

const byId = new Map(readers.map((reader) => [reader.id, reader]))
export const readerIds = readers.map(({ id }) => id)

function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase()
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))
}

/** Folders that hold no documents of one's own. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

async function filesIn(folder: string, terminal: Terminal): Promise<string[]> {
  const entries = await terminal.readFolder(folder)
  const paths: string[] = []
  for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkipped(name)) continue
    const path = `${folder.replace(/[\\/]$/u, '')}/${name}`
    if (isFolder) paths.push(...(await filesIn(path, terminal)))
    else if (readerFor(name) && !/\.(?:txt|text)$/iu.test(name)) paths.push(path)
  }
  return paths
}

/** Reads files, folders and standard input, one after the other, so that only one text is held. */
export class Sources {
  private readonly terminal: Terminal
  private readonly locale: Locale
  /** Format of standard input. */
  private readonly format: string | null

  constructor(terminal: Terminal, locale: Locale, format: string | null) {
    this.terminal = terminal
    this.locale = locale
    this.format = format
  }

  async *read(paths: readonly string[]): AsyncGenerator<Source> {
    for (const path of paths) {
      if (path === '-') yield await this.input()
      else yield* this.path(path)
    }
  }

  private async input(): Promise<Source> {
    const text = await this.terminal.readInput()
    const reader = byId.get(this.format ?? sniff(text))
    return this.source('-', text, reader, true)
  }

  private async *path(path: string): AsyncGenerator<Source> {
    const text = await this.textOf(path)
    if (text !== null) yield this.source(path, text, readerFor(path), true)
    else {
      for (const file of await filesIn(path, this.terminal)) {
        const found = await this.textOf(file)
        if (found !== null) yield this.source(file, found, readerFor(file), false)
      }
    }
  }

  /** Null for a folder. */
  private async textOf(path: string): Promise<string | null> {
    try {
      return await this.terminal.readFile(path)
    } catch (error) {
      if (codeOf(error) === 'EISDIR') return null
      const text = codeOf(error) === 'ENOENT' ? messages.noFile : messages.unreadable
      throw new Failure(message(text, this.locale, { path, reason: reasonOf(error, this.locale) }), 2)
    }
  }

  private source(path: string, text: string, reader: Reader | undefined, isNamed: boolean): Source {
    if (!reader) {
      const choices = readers.flatMap(({ extensions }) => extensions).join(', ')
      throw new Failure(message(messages.unknownFormat, this.locale, { path, choices }), 2)
    }
    if (isNamed && text.includes('\uFFFD')) throw new Failure(message(messages.notUtf8, this.locale, { path }), 2)
    return { path, text, reader, isNamed }
  }
}
