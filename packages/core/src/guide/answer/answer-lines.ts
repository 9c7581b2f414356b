import { sectionAt } from '../sections/identify.ts'
import { isPreamble } from './chat.ts'
import { FrontMatter } from './front-matter.ts'
import { type Marking, mayBeHeading, sectionLine, undecorate } from './section-line.ts'

/** Where the lines of an answer go, as Markdown. */
export interface LineSink {
  readonly line: (markdown: string, isCode: boolean) => void
  /** Everything so far was thinking aloud. */
  readonly restart: () => void
  /** A line that holds the text of a footnote: `[1] …`. */
  readonly footnote: (markdown: string) => void
  /** A line of an answer in JSON. */
  readonly json: (line: string) => void
}

interface Fence {
  readonly mark: string
  /** The fence around the whole answer, which is opened, and whether a fence within it is open. */
  readonly isWhole: boolean
  inner: string | null
}

const fenceLine = /^ {0,3}(`{3,}|~{3,})([^`]*)$/
const wholeInfo = /^(?:markdown|md|text|txt|plaintext)?$/i
const bullets = /^(\s*)[•●▪◦‣○➢➤✓✔](?:\s+|(?=\S))/
const footnote = /^\[\^?(\d{1,4})\^?\]:\s{0,9}(\S.*)$/
const thinkOpen = /^\s*<(think|thinking|reasoning)>/i
/** At an end of its line; elsewhere it is spoken of. */
const strayClose = /^\s*<\/(?:think|thinking|reasoning)>|(?<!\\)<\/(?:think|thinking|reasoning)>\s*$/i
const thinkClose = /(?<!\\)<\/(?:think|thinking|reasoning)>/i
/** An answer that opens with more lines than these is no answer in JSON. */
const mostBeforeJson = 5

/**
 * Takes what chat apps put around and into a guide out of its lines, one after another: thinking, a fence around the
 * whole, other marks for bullets, and headings without a mark. A line is passed on when the one after it is known.
 */
export class AnswerLines {
  readonly #sink: LineSink
  #frontMatter = new FrontMatter()
  #isThinking = false
  #isJson = false
  #inFootnote = false
  #fence: Fence | null = null
  /** A fence that may be around the whole answer, and the empty lines after it. */
  #maybeWhole: string[] | null = null
  #held: string | null = null
  #isBlank = true
  #written = 0
  #hasHeading = false
  #hasMarkedSections = false
  #marking: Marking = { seen: new Set(), last: undefined, numerals: undefined }

  constructor(sink: LineSink) {
    this.#sink = sink
  }

  /** A copy that goes on into another sink, so that the end can be tried out before it has come. */
  fork(sink: LineSink): AnswerLines {
    const copy = new AnswerLines(sink)
    copy.#frontMatter = this.#frontMatter.copy()
    copy.#isThinking = this.#isThinking
    copy.#isJson = this.#isJson
    copy.#inFootnote = this.#inFootnote
    copy.#fence = this.#fence && { ...this.#fence }
    copy.#maybeWhole = this.#maybeWhole && [...this.#maybeWhole]
    copy.#held = this.#held
    copy.#isBlank = this.#isBlank
    copy.#written = this.#written
    copy.#hasHeading = this.#hasHeading
    copy.#hasMarkedSections = this.#hasMarkedSections
    copy.#marking = this.#marking
    return copy
  }

  push(line: string): void {
    if (this.#frontMatter.takes(line)) return
    const rest = this.#withoutThinking(line)
    if (rest === undefined) return
    if (this.#isJson) return this.#sink.json(rest)
    if (this.#maybeWhole) return this.#decideWhole(rest)
    if (this.#fence) return this.#inside(rest, this.#fence)
    if (this.#underlines(rest)) return
    this.#release(rest.trim() === '')
    const fence = fenceLine.exec(rest)
    if (fence) return this.#open(rest, fence[1] ?? '', (fence[2] ?? '').trim())
    if (this.#startsJson(rest)) {
      this.#isJson = true
      return this.#sink.json(rest)
    }
    this.#text(rest)
  }

  end(): void {
    if (this.#maybeWhole) for (const line of this.#maybeWhole) this.#write(line)
    this.#release(true)
  }

  #withoutThinking(line: string): string | undefined {
    if (!line.includes('<')) return this.#isThinking ? undefined : line
    if (!this.#isThinking && !thinkOpen.test(line)) {
      const close = strayClose.exec(line)
      if (!close) return line
      this.#restart()
      return line.slice(close.index + close[0].length)
    }
    const close = thinkClose.exec(line)
    this.#isThinking = close === null
    return close ? line.slice(close.index + close[0].length) : undefined
  }

  /** A closing mark without an opening one: all before it was thinking. */
  #restart(): void {
    this.#sink.restart()
    const fresh = new AnswerLines(this.#sink)
    this.#held = null
    this.#fence = null
    this.#maybeWhole = null
    this.#isBlank = true
    this.#written = 0
    this.#hasHeading = false
    this.#hasMarkedSections = false
    this.#marking = fresh.#marking
  }

  #mayBeJson(): boolean {
    return !this.#hasMarkedSections && this.#marking.seen.size === 0 && this.#written <= mostBeforeJson
  }

  #startsJson(line: string): boolean {
    return this.#mayBeJson() && /^\s{0,9}\{\s{0,9}(?:"|$)/.test(line)
  }

  #open(line: string, mark: string, info: string): void {
    if (/^json5?$/i.test(info) && this.#mayBeJson()) this.#isJson = true
    else if (/^(?:markdown|md)$/i.test(info)) this.#openWhole(mark)
    else if (wholeInfo.test(info) && !this.#hasHeading) this.#maybeWhole = [line]
    else {
      this.#fence = { mark, isWhole: false, inner: null }
      this.#write(line)
    }
  }

  #openWhole(mark: string): void {
    this.#fence = { mark, isWhole: true, inner: null }
    this.#write('')
  }

  /** A fence without a language is around the whole answer where a heading comes first in it. */
  #decideWhole(line: string): void {
    const held = this.#maybeWhole ?? []
    if (line.trim() === '') return void held.push(line)
    this.#maybeWhole = null
    const mark = fenceLine.exec(held[0] ?? '')?.[1] ?? '```'
    if (/^#{1,3}\s/.test(line) || sectionLine(line, true, this.#marking)) this.#openWhole(mark)
    else {
      this.#fence = { mark, isWhole: false, inner: null }
      for (const one of held) this.#write(one)
    }
    this.push(line)
  }

  #inside(line: string, fence: Fence): void {
    const found = fenceLine.exec(line)
    const mark = found?.[1] ?? ''
    const isBare = found !== null && (found[2] ?? '').trim() === ''
    if (!fence.isWhole) {
      if (isBare && closes(mark, fence.mark)) this.#fence = null
      return this.#write(line)
    }
    if (fence.inner !== null) {
      if (isBare && closes(mark, fence.inner)) fence.inner = null
      return this.#write(line)
    }
    if (isBare && closes(mark, fence.mark)) {
      this.#release(true)
      this.#fence = null
      return this.#write('')
    }
    if (this.#underlines(line)) return
    this.#release(line.trim() === '')
    if (!found) return this.#text(line)
    fence.inner = mark
    this.#write(line)
  }

  #text(line: string): void {
    const note = footnote.exec(line)
    if (note) {
      this.#inFootnote = true
      return this.#sink.footnote(`[${note[1]}] ${note[2]}`)
    }
    if (this.#inFootnote && /^\s{2,}\S/.test(line)) return this.#sink.footnote(line.trim())
    this.#inFootnote = false
    if (line.startsWith('#')) this.#markedHeading(line)
    const isCandidate = !this.#hasMarkedSections && line.charCodeAt(0) !== 35 && mayBeHeading(line)
    if (isCandidate) this.#held = line
    else this.#write(line.replace(bullets, '$1- '))
  }

  #markedHeading(line: string): void {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line)
    if (!heading) return
    const [, marks = '', words = ''] = heading
    const isTitle = !this.#hasHeading && sectionAt(undecorate(words).text, marks.length) === undefined
    this.#hasHeading = true
    if (!isTitle && sectionAt(words, marks.length) !== undefined) this.#hasMarkedSections = true
  }

  /** A heading may have its mark beneath it. */
  #underlines(line: string): boolean {
    const held = this.#held
    const mark = /^ {0,3}(=|-)\1+\s*$/.exec(line)?.[1]
    if (held === null || mark === undefined || !this.#isBlank) return false
    this.#held = null
    const heading = `${mark === '=' ? '#' : '##'} ${held.trim()}`
    this.#markedHeading(heading)
    this.#heading(heading)
    return true
  }

  /** Passes on the line that waited, as a heading where it is one. */
  #release(isBlankNext: boolean): void {
    const line = this.#held
    if (line === null) return
    this.#held = null
    const found = sectionLine(line, this.#isBlank, this.#marking)
    if (found) {
      this.#marking = {
        seen: new Set(this.#marking.seen).add(found.id),
        last: this.#marking.seen.size === 0 || found.number !== undefined ? found.number : this.#marking.last,
        numerals: this.#marking.numerals ?? found.numerals,
      }
      this.#heading(`## ${found.heading}`)
    } else if (!this.#hasHeading && isBlankNext && this.#isBlank && isTitleLine(line))
      this.#heading(`# ${undecorate(line).text}`)
    else this.#write(line)
  }

  #heading(line: string): void {
    this.#hasHeading = true
    this.#write('')
    this.#write(line)
    this.#write('')
  }

  #write(line: string): void {
    this.#isBlank = line.trim() === ''
    if (!this.#isBlank) this.#written++
    this.#sink.line(line, this.#fence !== null && (!this.#fence.isWhole || this.#fence.inner !== null))
  }
}

const closes = (mark: string, open: string): boolean => mark[0] === open[0] && mark.length >= open.length

/** The first line by itself is what the guide is called, unless the chat app speaks. */
const isTitleLine = (line: string): boolean =>
  !isPreamble(line) && !/[:：]\s*$/.test(line) && !/^\s*(?:\d{1,3}[.)]\s|<|\[|`{3}|[-=_*]{3,}\s*$)/.test(line)
