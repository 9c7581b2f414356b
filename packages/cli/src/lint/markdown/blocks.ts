import { type Line, linesOf, trimmed } from '../lines.ts'

/** A line or a run of lines of Markdown, as far as OKRs need it. Places are those of the file. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly start: number; readonly end: number }
  | { readonly type: 'item'; readonly indent: number; readonly lines: readonly Line[] }
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'table'; readonly rows: readonly Line[] }
  | { readonly type: 'comment'; readonly text: string }

const marker =
  /^(?:[-*+•·]|\d{1,9}[.)]|\d{1,3}、|[（(]\d{1,3}[)）])(?:[ \t\u3000]{1,4}|(?<=[、）])|$)(?:\[[ xX]\](?:[ \t]{1,4}|$))?/u
const heading = /^(#{1,6})(?:[ \t]{1,20}|$)/u
const delimiterRow = /^\|?[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}(?:\|[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}){0,200}\|?$/u
const fence = /^(?:`{3,}|~{3,})/u
const rule = /^(?:[-_*=] ?){3,}$/u

interface Source extends Line {
  /** Columns of white space and quotation marks before it; a tab is four. */
  readonly indent: number
}

/** The line without its indentation and the marks of a quotation. */
function source(text: string, line: Line): Source {
  let { start } = line
  let indent = 0
  for (; start < line.end; start++) {
    const char = text[start]
    if (char === ' ') indent++
    else if (char === '\t') indent += 4
    else if (char === '\u3000') indent += 2
    else if (char !== '>') break
  }
  return { start, end: trimmed(text, { start, end: line.end }).end, indent }
}

/** Splits Markdown into the blocks that can hold OKRs; code, front matter and rules are left out. */
export class Blocks {
  readonly blocks: Block[] = []
  private readonly text: string
  private open: { type: 'item'; indent: number; lines: Line[] } | { type: 'paragraph'; lines: Line[] } | null = null
  private table: Line[] | null = null
  private fenced: string | null = null
  private comment: { readonly start: number } | null = null
  private isFrontMatter = false
  private isFirst = true

  constructor(text: string) {
    this.text = text
    for (const line of linesOf(text)) for (let rest: Line | null = line; rest; ) rest = this.line(rest)
    this.close()
  }

  private close(): void {
    if (this.open) this.blocks.push(this.open)
    if (this.table) this.blocks.push({ type: 'table', rows: this.table })
    this.open = null
    this.table = null
  }

  /** Reads a line; gives back what follows a comment on it. */
  private line(line: Line): Line | null {
    const it = source(this.text, line)
    const whole = this.text.slice(it.start, it.end)
    const isFirst = this.isFirst
    this.isFirst = false
    if (this.isFrontMatter) this.isFrontMatter = whole !== '---' && whole !== '...'
    else if (isFirst && whole === '---') this.isFrontMatter = true
    else if (this.comment) return this.inComment(line)
    else if (this.fenced !== null) this.inFence(whole)
    else if (fence.test(whole)) this.openFence(whole)
    else if (whole.startsWith('<!--')) return this.openComment(it.start + 4, line.end)
    else this.content(it, whole)
    return null
  }

  private openFence(whole: string): void {
    this.close()
    this.fenced = fence.exec(whole)?.[0] ?? ''
  }

  private inFence(whole: string): void {
    const mark = this.fenced ?? ''
    const isEnd = whole.startsWith(mark) && whole.split(mark[0] ?? '`').join('') === ''
    if (isEnd) this.fenced = null
  }

  private openComment(start: number, end: number): Line | null {
    this.close()
    this.comment = { start }
    return this.inComment({ start, end })
  }

  /** Comments may run over lines; what follows one on its last line is content again. */
  private inComment({ start, end }: Line): Line | null {
    const found = this.text.slice(start, end).indexOf('-->')
    if (found < 0) return null
    this.blocks.push({ type: 'comment', text: this.text.slice(this.comment?.start ?? start, start + found) })
    this.comment = null
    const rest = trimmed(this.text, { start: start + found + 3, end })
    return rest.start < rest.end ? rest : null
  }

  private content(it: Source, whole: string): void {
    if (whole === '') this.close()
    else if (this.table && whole.includes('|')) this.table.push(it)
    else if (delimiterRow.test(whole) && this.headsTable()) return
    else if (heading.test(whole)) this.heading(it, whole)
    else if (rule.test(whole)) this.close()
    else if (marker.test(whole)) this.item(it, whole)
    else this.more(it)
  }

  /** A delimiter row makes the line above it the header of a table. */
  private headsTable(): boolean {
    const header = this.open?.lines.at(-1)
    if (!header || !this.text.slice(header.start, header.end).includes('|')) return false
    this.open?.lines.pop()
    if (this.open?.lines.length === 0) this.open = null
    this.close()
    this.table = [header]
    return true
  }

  private heading(it: Source, whole: string): void {
    this.close()
    const [mark = '', signs = ''] = heading.exec(whole) ?? []
    let { end } = it
    while (end > it.start + mark.length && this.text[end - 1] === '#') end--
    if (end > it.start + mark.length && end < it.end && this.text[end - 1] !== ' ') ({ end } = it)
    const inner = trimmed(this.text, { start: Math.min(it.start + mark.length, end), end })
    this.blocks.push({ type: 'heading', level: signs.length, ...inner })
  }

  private item(it: Source, whole: string): void {
    this.close()
    const width = marker.exec(whole)?.[0].length ?? 0
    this.open = { type: 'item', indent: it.indent, lines: [{ start: it.start + width, end: it.end }] }
  }

  /** Another line of the paragraph or list item that is open. */
  private more(it: Source): void {
    if (this.table) this.close()
    if (this.open) this.open.lines.push({ start: it.start, end: it.end })
    else this.open = { type: 'paragraph', lines: [{ start: it.start, end: it.end }] }
  }
}
