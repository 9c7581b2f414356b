import { Tag } from '../lexicon/tags.ts'
import { holdsHan } from '../scan/codes.ts'
import type { Token } from '../token.ts'
import { names } from './names.ts'
import {
  codes,
  enOwnerEnds,
  enOwnerLast,
  enOwnerStarts,
  ownerBefore,
  ownerEnds,
  ownerLast,
  titles,
} from './owner-words.ts'
import { payOf } from './pay.ts'
import { isOwner, withoutTitle } from './people.ts'
import { type Range, trim } from './range.ts'
import { Holds, holdsValue, type Segment } from './segments.ts'
import { inside, sourcePhrase } from './source-phrase.ts'
import { isProductName, isSource } from './sources.ts'
import { isWholeTime, timeOf } from './time.ts'
import type { Aside, Words } from './words.ts'

export function asideOf(
  tokens: readonly Token[],
  segment: Segment,
  text: string,
  folded: string,
  isFirst: boolean,
): Aside | null {
  const words = wordsOf(tokens, segment, text, folded, isFirst)
  if (words === null) return null
  if (segment.bracket && isLeading(tokens, segment)) return { kind: 'context', range: null }
  if (segment.guard && folded.startsWith('while', (tokens[segment.from] as Token).start)) return null
  return scoreOf(words) ?? labelled(words) ?? payOf(words) ?? (words.isFirst ? leadingTime(words) : unlabelled(words))
}

const asides = Tag.owner | Tag.due | Tag.source | Tag.pay

const isEmpty = ({ kind }: Token): boolean => kind === 'space' || kind === 'label'

/** No separator follows, before which a time could stand. */
const isWhole = (tokens: readonly Token[], to: number): boolean => tokens[to]?.kind !== 'separator'

/** The words of a segment; null where it has none, or where a first segment can't be an aside. */
function wordsOf(
  tokens: readonly Token[],
  segment: Segment,
  text: string,
  folded: string,
  isFirst: boolean,
): Words | null {
  let from = segment.from
  let to = segment.to
  while (from < to && isEmpty(tokens[from] as Token)) from++
  if (isFirst && !segment.bracket && (segment.tags & asides) === 0 && isWhole(tokens, to)) {
    if (from === to || text[(tokens[from] as Token).start] !== '@') return null
  }
  while (to > from && isEmpty(tokens[to - 1] as Token)) to--
  if (to === from) return null
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  return {
    tokens,
    segment: from === segment.from && to === segment.to ? segment : { ...segment, from, to },
    text,
    folded,
    range: { start: first.start, end: last.end },
    first,
    last,
    valued: (segment.holds & holdsValue) !== 0,
    tags: segment.tags,
    colon: (segment.holds & Holds.colon) !== 0,
    isFirst,
  }
}

/** 【EHS】 before the sentence is a tag. */
const isLeading = (tokens: readonly Token[], segment: Segment): boolean =>
  segment.from <= 2 &&
  tokens.slice(0, segment.from).every(({ kind }) => kind === 'open' || kind === 'label' || kind === 'space')

/** 双十一前，… and "By 29 February, …": the sentence begins behind it. */
function leadingTime(words: Words): Aside | null {
  const { tokens, segment, folded, range } = words
  if (tokens[segment.to]?.kind !== 'separator') return null
  if (!words.valued && isWholeTime(folded, range)) return { kind: 'due', range }
  if (
    (segment.holds & Holds.placeholder) !== 0 &&
    range.end - range.start < 24 &&
    /^(?:within|in|by) /.test(folded.slice(range.start, range.start + 7))
  )
    return { kind: 'due', range: null }
  const time = timeOf(tokens, segment, -1, folded, range.start + 24)
  return time && isMostly(time, range, words.text) ? { kind: 'due', range: time } : null
}

const score =
  /^(?:(?:score|得分|评分|信心|confidence|conf|自评|打分|进度|自评分)\s*:?\s*\d(?:\.\d+)?(?:\s*\/\s*\d+)?(?:分|%)?|[01](?:\.\d+)?\s*分?)$/

const scoreLast = codes('0123456789分%')

/** "(0.6)", "score 0.7", 信心7/10, "- 0.5". */
function scoreOf({ range, folded, segment, isFirst }: Words): Aside | null {
  if (isFirst || range.end - range.start > 20 || !ends(scoreLast, folded, range)) return null
  const words = folded.slice(range.start, range.end)
  if (!score.test(words)) return null
  return segment.bracket || segment.mark === 45 || segment.mark === 59 || /^[a-z\u4e00-\u9fa5]/.test(words)
    ? { kind: 'score', range }
    : null
}

function labelled(words: Words): Aside | null {
  const { first, tokens, segment, text } = words
  const isLabel = first.kind === 'keyword' && (first.tags & (Tag.owner | Tag.due | Tag.source)) !== 0 && hasColon(words)
  if (isLabel && (first.tags & Tag.owner) !== 0) return ownerAfter(words)
  if (isLabel && (first.tags & Tag.due) !== 0)
    return { kind: 'due', range: filled(tokens, segment) ? afterColon(words) : null }
  if (isLabel && (first.tags & Tag.source) !== 0 && (first.tags & Tag.atMost) === 0)
    return { kind: 'source', range: filled(tokens, segment) ? afterColon(words) : null }
  const tool =
    segment.bracket &&
    words.colon &&
    /^[a-z ]{0,20}(?:tool|system|source|platform|report): ?/.exec(
      words.folded.slice(words.range.start, words.range.start + 32),
    )
  if (tool) return { kind: 'source', range: trim(text, words.range.start + tool[0].length, words.range.end, names) }
  if (text[first.start] === '@') return ownerRange(words, words.range)
  return words.isFirst ? null : (titledOwner(words) ?? phrased(words))
}

const colonAt = ({ tokens, segment, first }: Words): number => {
  for (let at = segment.from; at < segment.to && at < segment.from + 6; at++) {
    const { kind, start } = tokens[at] as Token
    if (kind === 'colon') return at
    if (start > first.end + 16) break
  }
  return -1
}

const hasColon = (words: Words): boolean => {
  const at = colonAt(words)
  if (at >= 0) return at <= words.segment.from + 3
  const next = words.tokens[words.segment.from + 1]
  const label = words.folded.slice(words.first.start, words.first.end)
  if (next?.kind === 'text' && words.text[next.start] === '@') return true
  return (
    next?.kind === 'space' &&
    words.segment.to > words.segment.from + 2 &&
    /^(?:owner|dri|source|data source|due|deadline|基线|数据源|数据来源|负责人|责任人|取数|截止|口径)$/.test(label)
  )
}

function afterColon(words: Words): Range | null {
  const at = colonAt(words)
  const from = at >= 0 ? (words.tokens[at] as Token).end : words.first.end
  return trim(words.text, from, words.range.end, names)
}

const filled = (tokens: readonly Token[], segment: Segment): boolean => {
  for (let at = segment.from; at < segment.to; at++) if ((tokens[at] as Token).kind === 'placeholder') return false
  return true
}

function ownerAfter(words: Words): Aside {
  const range = filled(words.tokens, words.segment) ? afterColon(words) : null
  return { kind: 'owner', range: range && clean(words.text, range) }
}

const clean = (text: string, range: Range): Range | null => {
  const inner = trim(text, range.start, range.end, names)
  if (inner === null) return null
  const bracket = text.slice(inner.start, inner.end).search(/[(（]/)
  return bracket > 0 ? trim(text, inner.start, inner.start + bracket, names) : inner
}

const ownerRange = ({ text }: Words, range: Range): Aside => {
  const inner = clean(text, range)
  return { kind: 'owner', range: inner && withoutTitle(text, inner) }
}

/** The first or the last characters of the phrases that a pattern knows: most words end elsewhere. */
const starts = (set: ReadonlySet<number>, text: string, { start }: Range): boolean => set.has(text.charCodeAt(start))
const ends = (set: ReadonlySet<number>, text: string, { end }: Range): boolean => set.has(text.charCodeAt(end - 1))

/** "ops lead: Marta", 责任人是客服中心主任. */
function titledOwner(words: Words): Aside | null {
  const { folded, range, text, valued } = words
  if (valued) return null
  const isZh = starts(titles, folded, range)
  if (!isZh && !words.colon) return null
  const part = folded.slice(range.start, Math.min(range.end, range.start + 30))
  const titled = isZh
    ? /^(?:责任人|负责人|责任部门|主责|牵头人)(?:是|为)/.exec(part)
    : /^[a-z -]{2,24}(?:lead|owner|manager|director|head|contact): ?/.exec(part)
  return titled ? { kind: 'owner', range: trim(text, range.start + titled[0].length, range.end, names) } : null
}

function phrased(words: Words): Aside | null {
  const { folded, range, text, valued } = words
  if (range.end - range.start > 60 || valued) return null
  const part = folded.slice(range.start, range.end)
  const isZh = holdsHan(part)
  const end = !isZh
    ? ends(enOwnerLast, folded, range)
      ? enOwnerEnds.exec(part)
      : null
    : ends(ownerLast, folded, range)
      ? ownerEnds.exec(part)
      : null
  if (end) {
    const start = ownerBefore.exec(part)?.[0].length ?? 0
    return ownerRange(words, { start: range.start + start, end: range.end - end[0].length })
  }
  const start = enOwnerStarts.exec(part)
  if (start) return { kind: 'owner', range: clean(text, { start: range.start + start[0].length, end: range.end }) }
  return sourcePhrase(words, part)
}

const doneLast = codes('到果成现效位地线标工岗付')

function unlabelled(words: Words): Aside | null {
  const { text, range, segment, tokens, valued, folded } = words
  if (range.end - range.start > 60) return null
  const part = folded.slice(range.start, range.end)
  if ((!valued || part.length <= 8) && isWholeTime(folded, range)) return { kind: 'due', range }
  const before =
    !valued &&
    ends(doneLast, folded, range) &&
    /^(.{1,10}?(?:之前|前|内))(?:看到|看到结果|看结果|完成|达成|实现|见效|到位|落地|上线|达标|完工|到岗|交付)$/.exec(
      part,
    )
  if (before) return { kind: 'due', range: { start: range.start, end: range.start + (before[1] as string).length } }
  if ((words.first.tags & Tag.and) !== 0 && words.first.kind === 'keyword') return null
  const time = timeOf(tokens, segment, -1, folded, range.start + 24)
  if (time && isMostly(time, range, text)) return { kind: 'due', range: time }
  if (valued || isQualifier(part)) return null
  const plain = text.slice(range.start, range.end)
  const inner = plain.replace(/^(?:the|our) /, '')
  const isSystem = isSource(part.slice(part.length - inner.length))
  if (isSystem && !(isOwner(inner) && !segment.bracket && !/系统|平台|系统$/.test(inner) && /[a-z]/.test(part)))
    return { kind: 'source', range: inside(text, range, plain, inner) }
  if (isOwner(inner)) return ownerRange(words, range)
  return segment.bracket ? bracketed(words, plain) : trailingNoun(words, part)
}

/** "…, among wholesale buyers", "… without a temperature log": goes on with the sentence and names nobody. */
const isQualifier = (part: string): boolean =>
  /^(?:among|amongst|across|without|with|for|in|at|between|excluding|including) /.test(part)

const isMostly = (time: Range, range: Range, text: string): boolean => {
  const before = text.slice(range.start, time.start).trim()
  const behind = text.slice(time.end, range.end).trim()
  return before.length <= 2 && behind.length <= 4 && !/\d/.test(before + behind)
}

/** The last bracket of a sentence: a lone name is a system. */
const bracketed = ({ range, segment, tokens }: Words, plain: string): Aside | null =>
  isProductName(plain) && segment.to + 1 >= tokens.length - 1 && plain.length > 2 ? { kind: 'source', range } : null

/** A short English phrase after a comma and nothing else: the team ("treasury", "network ops", "inside sales"). */
function trailingNoun({ range, segment, tokens, text }: Words, part: string): Aside | null {
  if (!/^[a-z&' -]+$/.test(part) || segment.mark !== 44) return null
  const count = part.split(' ').length
  if (count > 3) return null
  for (let at = segment.from; at < segment.to; at++) {
    const { kind, tags } = tokens[at] as Token
    if (kind === 'keyword' && (tags & ~(Tag.lead | Tag.filler | Tag.pay | Tag.owner | Tag.and)) !== 0) return null
  }
  if (/^(?:median|mean|average|net|gross|total|overall)\b/.test(part)) return null
  if (part.split(' ')[0]?.endsWith('ing') && count > 2) return null
  if (/(?:week|month|dai|year|quarter|annual|hour|night)ly$|ly$/.test(part)) return null
  return segment.to >= tokens.length - 2 || tokens[segment.to]?.kind === 'separator' || text.length === range.end
    ? { kind: 'owner', range }
    : null
}
