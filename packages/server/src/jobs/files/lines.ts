import { createReadStream } from 'node:fs'
import { truncate } from 'node:fs/promises'

const newline = 0x0a

/** The lines of a file that end in a line break, each with the place of its end. */
async function* linesOf(path: string): AsyncGenerator<{ readonly text: string; readonly end: number }> {
  let rest: Buffer = Buffer.alloc(0)
  let end = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let from = 0
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      end += at + 1 - from
      yield { text: bytes.toString('utf8', from, at), end }
      from = at + 1
    }
    rest = bytes.subarray(from)
  }
}

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** A line in the middle of a journal that is none: nothing that a crash leaves behind. */
export class DamagedJournalError extends Error {
  readonly path: string
  readonly line: number

  constructor(path: string, line: number) {
    super(`${path}:${line} is damaged. Put the file back from a copy, or start again in another folder.`)
    this.path = path
    this.line = line
  }
}

/**
 * Reads a journal of JSON lines into `apply` and cuts off what a crash has left half-written at its end: a line without
 * its break, or, after a loss of power, one that holds something else. Nobody was promised what stood there. Gives the
 * number of lines.
 */
export async function readJournal(path: string, apply: (entry: unknown) => void): Promise<number> {
  let good = 0
  let line = 0
  let torn = 0
  for await (const { text, end } of linesOf(path)) {
    line++
    const entry = parsed(text)
    if (!entry) torn ||= line
    else if (torn > 0) throw new DamagedJournalError(path, torn)
    else {
      apply(entry.value)
      good = end
    }
  }
  await truncate(path, good)
  return line
}
