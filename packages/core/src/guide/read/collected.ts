import type { Token } from 'marked'
import type { Locale } from '../../text/locale.ts'
import type { LineSink } from '../answer/answer-lines.ts'
import { isOffer, isPreamble } from '../answer/chat.ts'
import { lex } from '../markdown/lex.ts'
import { LocaleCount, namedLocale } from '../markdown/locale.ts'
import { Tamer } from '../markdown/tame.ts'
import { append } from './append.ts'
import { splitAtHeadings } from './branch.ts'
import { Outline } from './split-sections.ts'

/** Shorter parts are parsed as one: starting the parser costs something, too. */
const longPart = 300

/** Not indented, and no mark of a list, a table, a quotation, a fence or HTML. */
const startsAnew = /^(?![-+*](?:\s|$)|\d{1,9}[.)]|[>|<`~=#\s])/

const atx = /^#{1,6}(?:\s|$)/

/** What the lines of a guide have come to: each part beneath a heading is parsed once, when the next heading comes. */
export class Collected implements LineSink {
  #outline = new Outline()
  #open: string[] = []
  #footnotes: string[] = []
  #json: string[] = []
  #tamer = new Tamer()
  #count = new LocaleCount()
  #named: Locale | undefined
  #isEmpty = true
  #openLength = 0
  #wasBlank = false

  readonly line = (markdown: string, isCode: boolean): void => {
    if (this.#isEmpty && markdown.trim() !== '') {
      this.#isEmpty = false
      this.#named = namedLocale(markdown)
      if (this.#named) return
    }
    this.#count.add(markdown)
    if (!isCode && (atx.test(markdown) || this.#maySplitBefore(markdown))) this.#close()
    this.#open.push(this.#tamer.tame(markdown))
    this.#openLength += markdown.length
    this.#wasBlank = !isCode && markdown.trim() === ''
  }

  /** Where a long part can be parsed so far: a paragraph after an empty line goes on with nothing before it. */
  #maySplitBefore(line: string): boolean {
    return this.#openLength > longPart && this.#wasBlank && startsAnew.test(line)
  }

  readonly restart = (): void => {
    const fresh = new Collected()
    this.#outline = fresh.#outline
    this.#open = fresh.#open
    this.#footnotes = fresh.#footnotes
    this.#tamer = fresh.#tamer
    this.#count = fresh.#count
    this.#isEmpty = true
    this.#openLength = 0
    this.#wasBlank = false
  }

  readonly footnote = (markdown: string): void => {
    this.#count.add(markdown)
    this.#footnotes.push(markdown)
  }

  readonly json = (line: string): void => {
    this.#json.push(line)
  }

  get locale(): Locale {
    return this.#named ?? this.#count.locale
  }

  /** Lines of an answer in JSON; none where it is no such answer. */
  get jsonLines(): readonly string[] {
    return this.#json
  }

  fork(): Collected {
    const copy = new Collected()
    copy.#outline = this.#outline.fork()
    copy.#open = [...this.#open]
    copy.#footnotes = [...this.#footnotes]
    copy.#json = [...this.#json]
    copy.#tamer = this.#tamer.copy()
    copy.#count = this.#count.copy()
    copy.#named = this.#named
    copy.#isEmpty = this.#isEmpty
    copy.#openLength = this.#openLength
    copy.#wasBlank = this.#wasBlank
    return copy
  }

  /** The outline, if this was all; nothing more may be added then. */
  finish(): Outline {
    this.#close(withoutOffer)
    if (this.#footnotes.length > 0) append(this.#outline.section('references').tokens, lex(this.#footnotes.join('\n')))
    return this.#outline
  }

  #close(trim: (tokens: Token[], hasBefore: boolean) => Token[] = (tokens) => tokens): void {
    const hasBefore = this.#outline.title !== undefined
    const tokens = trim(lex(this.#open.join('\n')), hasBefore)
    this.#open = []
    this.#openLength = 0
    for (const part of splitAtHeadings(tokens)) {
      if (part.depth > 0) this.#outline.add(part)
      else if (part.tokens.length > 0) this.#outline.extend(hasBefore ? part.tokens : withoutPreamble(part.tokens))
    }
  }
}

const isGap = ({ type }: Token): boolean => type === 'space' || type === 'hr'
const isText = (token: Token): token is Token & { text: string } => token.type === 'paragraph'

const withoutPreamble = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => token.type !== 'hr' && !(isText(token) && isPreamble(token.text)))

/** What a chat app offers at the very end, with the line above it. */
function withoutOffer(tokens: Token[], hasBefore: boolean): Token[] {
  let end = tokens.length
  for (let at = tokens.length - 1; at >= (hasBefore ? 0 : 1); at--) {
    const token = tokens[at] as Token
    if (isText(token) && isOffer(token.text)) end = at
    else if (!isGap(token)) break
    else if (end === at + 1) end = at
  }
  return tokens.slice(0, end)
}
