import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'

/** A stretch of tokens between separators. `from` and `to` are token indexes; a bracket's words are a segment of their own. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly bracket: boolean
  /** Opened by a guard word: while, without, 同时. */
  readonly guard: boolean
  /** Code of the separator before it, 0 at the start. */
  readonly mark: number
  /** Bits of `Tag` of all its words, those of a bracket inside it included. */
  readonly tags: number
  /** Bits of `Holds`. */
  readonly holds: number
}

/** What stands in a stretch of tokens beside words: readers that live on it are asked only where it does. */
export const Holds = { quantity: 1, placeholder: 2, date: 4, arrow: 8, colon: 16, bracket: 32 } as const
export const holdsValue = Holds.quantity | Holds.placeholder | Holds.arrow

function holdsOf({ quantity, kind }: Token): number {
  if (quantity !== null) return Holds.quantity
  if (kind === 'keyword' || kind === 'space' || kind === 'word' || kind === 'text') return 0
  if (kind === 'date') return Holds.date
  if (kind === 'placeholder') return Holds.placeholder
  if (kind === 'colon') return Holds.colon
  return kind === 'arrow' ? Holds.arrow : kind === 'open' ? Holds.bracket : 0
}

interface Builder {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly out: Segment[]
  from: number
  guard: boolean
  mark: number
  valued: boolean
  tags: number
  holds: number
}

export function segmentsOf(tokens: readonly Token[], text: string): Segment[] {
  const outer = walk(tokens, text, 0, tokens.length, 0)
  for (const { bracket } of outer) if (bracket) return outer.sort(byPlace)
  return outer
}

const byPlace = (a: Segment, b: Segment): number => a.from - b.from || b.to - a.to

function walk(tokens: readonly Token[], text: string, from: number, to: number, depth: number): Segment[] {
  const build: Builder = { tokens, text, out: [], from, guard: false, mark: 0, valued: false, tags: 0, holds: 0 }
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.depth > depth) {
      at = bracketEnd(build, at, to, depth) - 1
      continue
    }
    if (token.kind === 'separator') {
      if (splits(build, token, at)) cut(build, at, text.charCodeAt(token.start), false, at + 1)
      continue
    }
    if (token.kind === 'text' && text[token.start] === '@' && at > build.from && (build.tags & Tag.owner) === 0)
      cut(build, at, 44, false, at)
    if (token.kind === 'keyword' && opensClause(build, token, at))
      cut(build, at, build.valued ? 1 : build.mark, (token.tags & Tag.guard) !== 0, at)
    const holds = holdsOf(token)
    build.tags |= token.tags
    build.holds |= holds
    if ((holds & (Holds.quantity | Holds.placeholder)) !== 0 && !isSpelledAlone(build, token)) build.valued = true
  }
  cut(build, to, 0, false, to)
  return build.out
}

const cues = motion | Tag.from | Tag.to | Tag.by | Tag.atLeast | Tag.atMost | Tag.hold | Tag.win | Tag.task

/** "cars three months in service": a number in words without a cue before it belongs to the name. */
const isSpelledAlone = ({ text, tags }: Builder, { start }: Token): boolean => {
  const code = text.charCodeAt(start)
  return code >= 97 && code <= 122 && (tags & cues) === 0
}

function bracketEnd(build: Builder, at: number, to: number, depth: number): number {
  let end = at
  for (; end < to && (build.tokens[end] as Token).depth > depth; end++) {
    const token = build.tokens[end] as Token
    build.tags |= token.tags
    build.holds |= holdsOf(token)
  }
  const from = (build.tokens[at] as Token).kind === 'open' ? at + 1 : at
  const last = (build.tokens[end - 1] as Token).kind === 'close' ? end - 1 : end
  if (depth === 0)
    for (const inner of walk(build.tokens, build.text, from, last, depth + 1))
      build.out.push({ ...inner, bracket: true })
  return end
}

/** 在客诉不增加的前提下，…: the guard word closes its condition. */
function guardBefore({ tokens, text, out, from }: Builder, at: number): void {
  const { start, tags } = tokens[from] as Token
  const condition = out.at(-1)
  if (at !== from + 1 || condition === undefined || (tags & Tag.guard) === 0) return
  if (
    tokens[at]?.kind === 'separator' &&
    (text[start - 1] === '的' || text.startsWith('下', (tokens[from] as Token).end - 1))
  )
    out[out.length - 1] = { ...condition, guard: true }
}

function cut(build: Builder, at: number, mark: number, guard: boolean, next: number): void {
  if (at > build.from) guardBefore(build, at)
  if (at > build.from)
    build.out.push({
      from: build.from,
      to: at,
      bracket: false,
      guard: build.guard,
      mark: build.mark,
      tags: build.tags,
      holds: build.holds,
    })
  build.from = next
  build.guard = guard
  build.mark = mark
  build.valued = false
  build.tags = 0
  build.holds = 0
}

/** A separator; 、 joins the words of a name unless a value stands before it. */
function splits(build: Builder, token: Token, at: number): boolean {
  return build.text[token.start] !== '、' || (build.valued && at > build.from)
}

const opening = Tag.guard | Tag.and

/** "while", "without", 同时; "and" before a verb. Words like "with" guard only after a value. */
function opensClause(build: Builder, token: Token, at: number): boolean {
  if ((token.tags & opening) === 0) return false
  if ((token.tags & Tag.guard) !== 0 && isFirst(build, at)) build.guard = true
  if (at === build.from || build.guard || isOrMore(build.text, token)) return false
  if (build.text.startsWith('so that', token.start) || build.text.startsWith('such that', token.start)) return true
  if ((token.tags & Tag.guard) !== 0)
    return (build.valued && limits(build, token, at)) || build.text.startsWith('while', token.start)
  return (token.tags & Tag.and) !== 0 && (build.valued ? startsVerb(build, at + 1) : startsMotion(build, at + 1))
}

/** "two years or more" is one value. */
const isOrMore = (text: string, { start, end }: Token): boolean =>
  end - start === 2 &&
  text.startsWith('or ', start) &&
  /^(?:more|less|fewer|longer|higher|lower|older|over|under|above|below|better)\b/.test(text.slice(end + 1, end + 8))

/** "with" opens a condition only where a bound follows: "with cost no higher than", not "deals with publishers". */
function limits(build: Builder, token: Token, at: number): boolean {
  if (
    !build.text.startsWith('with', token.start) ||
    build.text.startsWith('without', token.start) ||
    build.text.startsWith('with no', token.start)
  )
    return true
  for (let i = at + 1; i < build.tokens.length && i < at + 24; i++) {
    const { tags, kind } = build.tokens[i] as Token
    if (kind === 'separator') return false
    if ((tags & (Tag.atMost | Tag.atLeast | Tag.none | Tag.vague | Tag.hold | Tag.owner)) !== 0) return true
  }
  return false
}

function isFirst(build: Builder, at: number): boolean {
  for (let i = build.from; i < at; i++) if ((build.tokens[i] as Token).kind !== 'space') return false
  return true
}

const verbs = motion | Tag.hold | Tag.task | Tag.object | Tag.vague

const nextWord = (build: Builder, at: number): Token | undefined =>
  build.tokens[at]?.kind === 'space' ? build.tokens[at + 1] : build.tokens[at]

const startsVerb = (build: Builder, at: number): boolean => ((nextWord(build, at)?.tags ?? 0) & verbs) !== 0

const startsMotion = (build: Builder, at: number): boolean =>
  ((nextWord(build, at)?.tags ?? 0) & (Tag.up | Tag.down | Tag.hold)) !== 0 && isWordy(build)

/** "Launch X and lift Y": the words before it hold more than the verb. */
const isWordy = (build: Builder): boolean => {
  let at = build.from
  while (at < build.tokens.length && (build.tokens[at]?.kind === 'space' || build.tokens[at]?.kind === 'label')) at++
  const first = build.tokens[at]
  return first !== undefined && (first.tags & (Tag.task | Tag.up | Tag.down | Tag.vague)) !== 0
}
