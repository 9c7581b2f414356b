import { AnswerLines } from './answer/answer-lines.ts'
import { markdownFromJson } from './answer/json.ts'
import type { Guide, Reference } from './guide.ts'
import { Collected } from './read/collected.ts'
import { SectionReader } from './read/section-reader.ts'

/** Reads a guide while it is being written. */
export interface GuideReader {
  /** Takes more of the text; pieces may end anywhere. */
  push(chunk: string): void
  /**
   * The guide that the text so far holds: always a valid one. Sections that have not changed since the last snapshot
   * are the same objects.
   */
  snapshot(): Guide
  /** The guide of the whole text, as `readGuide` gives it. Nothing can be pushed afterwards. */
  end(): Guide
}

const lineEnd = /\r\n?|[\n\u2028\u2029]/g

/**
 * Reads a guide from pieces of text. Every finished part is read once, however many pieces and snapshots there are.
 * The text may cite `listed` by their place (`S1`) where it has no references of its own.
 */
export function createGuideReader(listed: readonly Reference[] = []): GuideReader {
  const collected = new Collected()
  const lines = new AnswerLines(collected)
  const reader = new SectionReader(listed)
  let rest = ''
  let isSplitEnd = false
  let hasEnded = false
  const readJson = jsonReader(reader)

  const read = (isLast: boolean): Guide => {
    const ahead = collected.fork()
    const tail = lines.fork(ahead)
    tail.push(rest)
    if (isSplitEnd) tail.push('')
    tail.end()
    if (ahead.jsonLines.length > 0) return readJson(ahead, isLast)
    return reader.read(ahead)
  }

  const finishLine = (end: string): void => {
    lines.push(rest + end)
    rest = ''
  }

  return {
    push(chunk) {
      if (hasEnded) throw new Error('This reader has ended: create another one for another text.')
      let start = 0
      if (isSplitEnd && chunk !== '') {
        isSplitEnd = false
        finishLine('')
        start = chunk.startsWith('\n') ? 1 : 0
      }
      lineEnd.lastIndex = start
      for (let found = lineEnd.exec(chunk); found; found = lineEnd.exec(chunk)) {
        // A carriage return may be the first half of a line end.
        isSplitEnd = found[0] === '\r' && lineEnd.lastIndex === chunk.length
        if (isSplitEnd) rest += chunk.slice(start, found.index)
        else finishLine(chunk.slice(start, found.index))
        start = lineEnd.lastIndex
      }
      rest += chunk.slice(start)
    },
    snapshot: () => read(false),
    end() {
      hasEnded = true
      return read(true)
    },
  }
}

/** An answer in JSON can only be parsed as a whole: while it grows, whenever it is half as long again. */
function jsonReader(reader: SectionReader): (ahead: Collected, isLast: boolean) => Guide {
  let known: { readonly length: number; readonly guide: Guide } | undefined
  return (ahead, isLast) => {
    const text = ahead.jsonLines.join('\n')
    if (!isLast && known && text.length <= known.length * 1.5) return known.guide
    const markdown = markdownFromJson(text)
    if (markdown === undefined) for (const line of ahead.jsonLines) ahead.line(line, false)
    const guide = markdown === undefined ? reader.read(ahead) : readWhole(markdown)
    known = { length: text.length, guide }
    return guide
  }
}

function readWhole(markdown: string): Guide {
  const reader = createGuideReader()
  reader.push(markdown)
  return reader.end()
}
