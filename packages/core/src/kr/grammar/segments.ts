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
}

interface Builder {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly out: Segment[]
  from: number
  guard: boolean
  mark: number
  valued: boolean
}

export function segmentsOf(tokens: readonly Token[], text: string): Segment[] {
  const outer = walk(tokens, text, 0, tokens.length, 0)
  return outer.some(({ bracket }) => bracket) ? outer.sort((a, b) => a.from - b.from || b.to - a.to) : outer
}

function walk(tokens: readonly Token[], text: string, from: number, to: number, depth: number): Segment[] {
  const build: Builder = { tokens, text, out: [], from, guard: false, mark: 0, valued: false }
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.depth > depth) at = bracketEnd(build, at, to, depth) - 1
    else if (splits(build, token, at))
      cut(build, at, token.end - token.start > 0 ? text.charCodeAt(token.start) : 0, false, at + 1)
    else if (opensClause(build, token, at))
      cut(build, at, build.valued ? 1 : build.mark, (token.tags & Tag.guard) !== 0, at)
    else if (token.quantity || token.kind === 'placeholder') build.valued = true
  }
  cut(build, to, 0, false, to)
  return build.out
}

function bracketEnd(build: Builder, at: number, to: number, depth: number): number {
  let end = at
  while (end < to && (build.tokens[end] as Token).depth > depth) end++
  const from = (build.tokens[at] as Token).kind === 'open' ? at + 1 : at
  const last = (build.tokens[end - 1] as Token).kind === 'close' ? end - 1 : end
  if (depth === 0)
    for (const inner of walk(build.tokens, build.text, from, last, depth + 1))
      build.out.push({ ...inner, bracket: true })
  return end
}

function cut(build: Builder, at: number, mark: number, guard: boolean, next: number): void {
  if (at > build.from)
    build.out.push({ from: build.from, to: at, bracket: false, guard: build.guard, mark: build.mark })
  build.from = next
  build.guard = guard
  build.mark = mark
  build.valued = false
}

/** A separator; 、 joins the words of a name unless a value stands before it. */
function splits(build: Builder, token: Token, at: number): boolean {
  if (token.kind !== 'separator') return false
  return build.text[token.start] !== '、' || (build.valued && at > build.from)
}

/** "while", "without", 同时; "and" before a verb. Words like "with" guard only after a value. */
function opensClause(build: Builder, token: Token, at: number): boolean {
  if (token.kind !== 'keyword') return false
  if ((token.tags & Tag.guard) !== 0 && isFirst(build, at)) build.guard = true
  if (at === build.from || build.guard) return false
  if (build.text.startsWith('so that', token.start) || build.text.startsWith('such that', token.start)) return true
  if ((token.tags & Tag.guard) !== 0)
    return (build.valued && limits(build, token, at)) || build.text.startsWith('while', token.start)
  return (token.tags & Tag.and) !== 0 && (build.valued ? startsVerb(build, at + 1) : startsMotion(build, at + 1))
}

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
  return first !== undefined && (first.tags & (Tag.task | Tag.up | Tag.down)) !== 0
}
