/** Containers in containers beyond this depth are text: a parser would recurse into each. */
const maxDepth = 24
const maxIndent = 2 * maxDepth

/** Lines of one paragraph or table; within a list the parser needs the square of them. */
const maxLines = 400

const container = /[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/**
 * Makes lines harmless, one after another: without what makes the parser slow or recurse, that is deep nesting, endless
 * paragraphs, and quotations that go on in a line without their mark. What a person writes is unchanged.
 */
export class Tamer {
  #run = 0
  #quoted = false

  /** The line as it may be parsed, after an empty one where a block has to end. */
  tame(line: string): string {
    const start = line.trimStart()
    const quotes = start.startsWith('>')
    this.#run = start === '' || startsContainer(start) ? 0 : this.#run + 1
    const ends = (this.#quoted && !quotes) || this.#run > maxLines
    if (ends) this.#run = 0
    this.#quoted = quotes
    return ends ? `\n${tameLine(line, start)}` : tameLine(line, start)
  }

  copy(): Tamer {
    const copy = new Tamer()
    copy.#run = this.#run
    copy.#quoted = this.#quoted
    return copy
  }
}

const startsContainer = (line: string): boolean => {
  container.lastIndex = 0
  return container.test(line)
}

function tameLine(line: string, start: string): string {
  if (line.length <= maxDepth) return line
  const indent = line.length - start.length
  const short = indent > maxIndent ? line.slice(indent - maxIndent) : line
  const at = startOfExcess(short)
  return at === undefined ? short : `${short.slice(0, at)}\\${short.slice(at).trimStart()}`
}

function startOfExcess(line: string): number | undefined {
  let at = line.length - line.trimStart().length
  for (let depth = 0; ; depth++) {
    container.lastIndex = at
    const found = container.exec(line)
    if (!found) return undefined
    if (depth === maxDepth) return at
    at += found[0].length
  }
}
