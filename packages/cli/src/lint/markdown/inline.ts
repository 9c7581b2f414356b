import type { Cell } from '../data/rows.ts'
import type { Segment } from '../item.ts'

/** A stretch of the file that is markup and no part of the sentence, or that stands for other characters. */
interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const special = /[*_~`[\]!\\<&]/u
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isBlank = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\t'

/** Runs of `*`, `_`, `~~` and backticks that open and close; a star of "3 * 4" and the line of snake_case stay. */
class Emphasis {
  private readonly open = new Map<string, number>()
  readonly cuts: Cut[] = []

  meet(text: string, start: number, end: number): void {
    const run = text.slice(start, end)
    const opens = !isBlank(text[end]) && !(run[0] === '_' && isWord(text[start - 1]))
    const closes = !isBlank(text[start - 1]) && !(run[0] === '_' && isWord(text[end]))
    const opener = this.open.get(run)
    if (closes && opener !== undefined) {
      this.cuts.push({ start: opener, end: opener + run.length, text: '' }, { start, end, text: '' })
      this.open.delete(run)
    } else if (opens) this.open.set(run, start)
  }
}

const longestTarget = 2000

/** The end of "](target)" from its bracket; -1 where it is no link. */
function endOfTarget(text: string, bracket: number): number {
  if (text[bracket + 1] !== '(') return -1
  const close = text.slice(bracket + 2, bracket + longestTarget).indexOf(')')
  return close < 0 ? -1 : bracket + 2 + close + 1
}

const tag =
  /^<(?:br\s?\/?|\/?(?:b|i|em|strong|u|sub|sup|span|small|mark)(?:\s[^<>]{0,200})?|https?:\/\/[^<>\s]{1,500})>/iu
const entity = /^&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6}));/u

/** Tags that only dress the text; a break is a space. An address in angle brackets stays. */
function tagCut(text: string, at: number): Cut | null {
  const found = tag.exec(text.slice(at, at + 520))?.[0]
  if (found === undefined || found.startsWith('<http')) return null
  return { start: at, end: at + found.length, text: /^<br/iu.test(found) ? ' ' : '' }
}

function entityCut(text: string, at: number): Cut | null {
  const found = entity.exec(text.slice(at, at + 10))
  if (!found) return null
  const code = Number(found[2])
  const char = found[1] ? (entities[found[1]] ?? '') : code > 0 && code <= 0xffff ? String.fromCharCode(code) : ''
  return char === '' ? null : { start: at, end: at + found[0].length, text: char }
}

/** Opening brackets wait for a target; an image's exclamation mark goes with its bracket. */
function meetBracket(text: string, at: number, brackets: Cut[], cuts: Cut[]): number {
  if (text[at] === '[') {
    const start = text[at - 1] === '!' ? at - 1 : at
    brackets.push({ start, end: at + 1, text: '' })
    return at + 1
  }
  const opening = brackets.pop()
  const end = opening ? endOfTarget(text, at) : -1
  if (opening && end > 0) cuts.push(opening, { start: at, end, text: '' })
  return end > 0 ? end : at + 1
}

/** A comment is no part of the sentence; what it says is kept for directives. */
function commentCut(text: string, at: number, lastEnd: number): Cut | null {
  if (at >= lastEnd || !text.startsWith('<!--', at)) return null
  return { start: at, end: text.indexOf('-->', at) + 3, text: '' }
}

function cutsOf(text: string): Cut[] {
  const lastEnd = text.lastIndexOf('-->')
  const emphasis = new Emphasis()
  const cuts: Cut[] = []
  const brackets: Cut[] = []
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string
    if (char === '[' || char === ']') at = meetBracket(text, at, brackets, cuts)
    else if (char === '\\' && /[!-/:-@[-`{-~]/u.test(text[at + 1] ?? '')) {
      cuts.push({ start: at, end: at + 1, text: '' })
      at += 2
    } else if (char === '<' || char === '&') {
      const cut = commentCut(text, at, lastEnd) ?? (char === '<' ? tagCut(text, at) : entityCut(text, at))
      if (cut) cuts.push(cut)
      at = cut?.end ?? at + 1
    } else if (char === '*' || char === '_' || char === '~' || char === '`') {
      let end = at + 1
      while (text[end] === char) end++
      if (char !== '~' || end - at === 2) emphasis.meet(text, at, end)
      at = end
    } else at++
  }
  return [...cuts, ...emphasis.cuts].sort((a, b) => a.start - b.start)
}

/** What a reader of the rendered page would read, with the place of each stretch. `start` is the place of `raw`. */
export function plainInline(raw: string, start: number): Cell {
  if (!special.test(raw)) return { text: raw, place: [{ at: 0, length: raw.length, start, width: raw.length }] }
  const place: Segment[] = []
  let text = ''
  let from = 0
  const keep = (to: number): void => {
    if (to <= from) return
    place.push({ at: text.length, length: to - from, start: start + from, width: to - from })
    text += raw.slice(from, to)
  }
  for (const cut of cutsOf(raw)) {
    if (cut.start < from) continue
    keep(cut.start)
    if (cut.text !== '') {
      place.push({ at: text.length, length: cut.text.length, start: start + cut.start, width: cut.end - cut.start })
      text += cut.text
    }
    from = cut.end
  }
  keep(raw.length)
  return place.length > 0 ? { text, place } : { text: '', place: [{ at: 0, length: 0, start, width: 0 }] }
}
