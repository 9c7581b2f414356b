import { Chars } from '../chars.ts'
import { genericLeft } from '../lexicon/generic.ts'
import { motion, Tag } from '../lexicon/tags.ts'
import { scan } from '../scan/scan.ts'
import type { Token } from '../token.ts'
import { headOf } from './head.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { valuesOf } from './values.ts'

export interface ObjectiveAnalysis {
  readonly text: string
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly segments: readonly Segment[]
  /** Numbers that are targets. */
  readonly numbers: readonly Token[]
  readonly placeholders: readonly Token[]
  /** Leading verbs of work. */
  readonly work: readonly Token[]
  /** Where a second aim begins. */
  readonly second: Token | null
  /** Nothing is left when the words that fit any company are taken out. */
  readonly generic: boolean
}

export function analyseObjective(text: string): ObjectiveAnalysis {
  const chars = new Chars(text)
  const folded = chars.text
  const tokens = scan(chars, text)
  const segments = segmentsOf(tokens, folded)
  const numbers = numbersOf(tokens, segments, folded)
  const generic = genericLeft(folded)
  return {
    text,
    folded,
    tokens,
    segments,
    numbers,
    placeholders: tokens.filter(({ kind }) => kind === 'placeholder'),
    work: generic ? [] : workOf(tokens, segments, folded),
    second: secondAim(tokens, segments, folded, numbers),
    generic,
  }
}

const aims = Tag.task | Tag.win | motion

function numbersOf(tokens: readonly Token[], segments: readonly Segment[], text: string): Token[] {
  const found: Token[] = []
  for (const segment of segments) {
    if (segment.bracket) continue
    const head = headOf(tokens, segment, text)
    for (const { at, quantity, role } of valuesOf(tokens, segment, text))
      if (
        quantity &&
        !(at > head.body && isWhichOnes(tokens[at] as Token, text)) &&
        isTarget(tokens, at, role !== 'bare' || (head.tags & aims) !== 0, text)
      )
        found.push(tokens[at] as Token)
  }
  return found
}

/** "the two warehouses": a small number in words says which ones, unless it stands right behind the verb. */
const isWhichOnes = ({ quantity, start }: Token, text: string): boolean =>
  quantity !== null && quantity.value <= 10 && quantity.unit === null && /[a-z]/.test(text[start] as string)

/** "6.0" is a version and 一趟 a way to say "in one go"; a number with a unit, or one that counts something, is a target. */
function isTarget(tokens: readonly Token[], at: number, aimed: boolean, text: string): boolean {
  const { quantity, start, kind } = tokens[at] as Token
  if (kind === 'keyword') return aimed && !isNoNumber(text, tokens[at] as Token)
  if (
    quantity === null ||
    (!aimed && text.charCodeAt(start) >= 0x4e00 && quantity.value <= 10 && quantity.unit === null)
  )
    return false
  if (quantity.value === 1 && text.charCodeAt(start) >= 0x4e00) return false
  const next = tokens[at + 1]
  if (quantity.unit !== null && quantity.unit !== '%' && quantity.unit.length < 3 && next?.kind === 'text')
    return aimed && tokens.length > at + 3
  if (quantity.unit !== null || quantity.noun !== null) return !(quantity.unit === 'month' && next?.kind === 'text')
  return aimed
    ? !/\.\d/.test(text.slice(start, (tokens[at] as Token).end))
    : tokens[at + 2]?.kind === 'word' && !quantity.plain
}

/** "No hospital runs out", 做到一半的需求: a word of none before a subject, an amount that describes. */
const isNoNumber = (text: string, { start, end }: Token): boolean =>
  text.startsWith('no ', start) || text.charCodeAt(end) === 0x7684

/** Verbs too light to name the work: what follows them decides. */
const light = new Set(
  'make makes making give do enable support offer provide set start begin join call perform deliver meet with talk to hold kept run map plan fill 培养 孵化 选拔 建立 推动 打通 落实 推进 写 做 开 办 建 搭 promote teach coach mentor raise create define 做 establish'.split(
    ' ',
  ),
)

function workOf(tokens: readonly Token[], segments: readonly Segment[], text: string): Token[] {
  return segments.flatMap((segment) => {
    const { verb, tags } = headOf(tokens, segment, text)
    if (segment.bracket || verb < 0 || (tags & Tag.task) === 0) return []
    const token = tokens[verb] as Token
    if (isSubject(tokens, verb) || isMadeTrue(tokens, segment, verb, text)) return []
    if (saysOutcome(text, token)) return []
    const counted = tokens.slice(verb + 1, segment.to).find(({ kind }) => kind !== 'space')
    const isCounted =
      counted !== undefined &&
      (counted.quantity !== null || counted.kind === 'placeholder') &&
      (counted.quantity?.unit ?? null) === null
    const isHeavy =
      !light.has(text.slice(token.start, token.end)) && !(counted?.quantity && counted.quantity.unit !== null)
    const isAim = tokens.slice(verb + 1, segment.to).some((one) => (one.tags & Tag.vague) !== 0)
    return (isHeavy && !isAim) || isCounted ? [token] : []
  })
}

/** 研发与质量, 采购和财务: a department, not a verb. */
const isSubject = (tokens: readonly Token[], verb: number): boolean =>
  ((tokens[verb + 1]?.tags ?? 0) & Tag.and) !== 0 && tokens[verb + 1]?.kind === 'keyword'

/** 让发布变成平常事, 使交付的设备…: what follows 让 or 使 should come true, it is no task. */
function isMadeTrue(tokens: readonly Token[], { from }: Segment, verb: number, text: string): boolean {
  for (let at = from; at < verb; at++) if ('让使令'.includes(text[(tokens[at] as Token).start] as string)) return true
  return false
}

const clause =
  /\b(?:that|which|who|what|whom|where|when|without|on the day|the day|on time|in time|within the|at the first|as on|ahead of)\b|^ from .+ to /
const predicate = /^(?: [a-z-]+){0,2} (?:no longer|never|keeps?|stays?|are|is|becomes?|remains?|needs?|tells?|waits?)\b/

/** "Hand over designs that the next department can use", "Records tell …": an outcome is said, or the verb is a noun. */
function saysOutcome(text: string, { start, end }: Token): boolean {
  if (text.charCodeAt(start) >= 0x4e00) return false
  const words = text.slice(end, end + 120).split(/[,;.]/, 1)[0] as string
  return clause.test(words) || predicate.test(words)
}

const verbs = motion | Tag.task | Tag.win | Tag.hold | Tag.vague
const hanJoin = /^(?:并且|并把|并将|并|同时|也|又|且|而且|还)$/

function secondAim(
  tokens: readonly Token[],
  segments: readonly Segment[],
  text: string,
  numbers: readonly Token[],
): Token | null {
  const outer = segments.filter(({ bracket }) => !bracket)
  for (let at = 1; at < outer.length; at++) {
    const segment = outer[at] as Segment
    if (isApart(tokens, outer[at - 1] as Segment, segment, text)) return firstOf(tokens, segment)
  }
  const [first, other] = valued(tokens, numbers)
  if (first && other && joined(text.slice(first.end, other.start))) return other
  return insideJoin(tokens, text)
}

/** The first two numbers or short unfilled values. */
function valued(tokens: readonly Token[], numbers: readonly Token[]): Token[] {
  const known = new Set(numbers.slice(0, 2))
  const found: Token[] = []
  for (const token of tokens) {
    if (!known.has(token) && !(token.kind === 'placeholder' && token.end - token.start <= 12)) continue
    if (found.push(token) === 2) break
  }
  return found
}

const joined = (between: string): boolean => / and |[、,，;；并]|同时/.test(between)

const firstOf = (tokens: readonly Token[], { from, to }: Segment): Token =>
  tokens.slice(from, to).find(({ kind }) => kind !== 'space') ?? (tokens[from] as Token)

/** Whether a segment is an aim of its own and not a time, a list item or a consequence of the one before. */
function isApart(tokens: readonly Token[], before: Segment, segment: Segment, text: string): boolean {
  const first = firstOf(tokens, segment)
  const prior = tokens.slice(before.from, before.to).filter(({ kind }) => kind !== 'space' && kind !== 'label')
  if (prior.every(({ kind }) => kind === 'date' || kind === 'colon')) return false
  const words = text.slice(first.start, (tokens[segment.to - 1] as Token).end)
  if (text.charCodeAt(first.start) >= 0x4e00)
    return isApartHan(words, text.slice((prior[0] as Token).start, (prior.at(-1) as Token).end))
  return isApartLatin(tokens, segment, text, words)
}

const isApartHan = (words: string, before: string): boolean => {
  if (
    words.length < 4 ||
    before.length < 4 ||
    /^(?:聚焦|围绕|通过|依托|基于|以|抓住|立足|深耕|借助|面向|随着|针对|利用|在|凭借|坚持|为了|对(?!标|接|外))/.test(
      before,
    )
  )
    return false
  return (
    !/^(?:让|使|从而|实现|以|为|成为|而不|而非|不再|尤其|特别|包括|如|不靠|不让|进而|直到|无论|不论|把|做到|赢得|支撑|帮助)/.test(
      words,
    ) ||
    (before.startsWith('成为') && words.startsWith('成为'))
  )
}

function isApartLatin(tokens: readonly Token[], segment: Segment, text: string, words: string): boolean {
  const head = headOf(tokens, segment, text)
  const count = words.split(' ').length
  const first = firstOf(tokens, segment)
  if (segment.mark === 44 && (first.tags & Tag.and) !== 0) return count >= 4
  if (
    /^(?:not|so|instead|rather|without|including|from|with|in|on|at|for|by|as|where|who|that|which|even|especially|such|to)\b/.test(
      words,
    )
  )
    return false
  if (segment.mark === 59) return count >= 2
  return (head.tags & verbs) !== 0 || (first.tags & verbs) !== 0
}

/** 编制手册并组建团队: a verb and an object of its own stand before 并; in 发现并上报 the two verbs share one. */
function isBehindObject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(({ tags }) => (tags & (motion | Tag.task | Tag.win)) !== 0)
  return verb >= 0 && verb <= 2 && verb < at && (tokens[at] as Token).start - (tokens[verb] as Token).end >= 3
}

/** "launch X and rebuild Y", 更换X并搬迁Y: a conjunction and a verb with words before and after. */
function insideJoin(tokens: readonly Token[], text: string): Token | null {
  const isList = tokens.some(({ kind }) => kind === 'separator')
  for (let at = 2; at < tokens.length - 1; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'keyword' || (token.tags & (Tag.and | Tag.guard)) === 0) continue
    const word = text.slice(token.start, token.end)
    const next = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : tokens[at + 1]
    if (next === undefined) continue
    const isVerb =
      (next.tags & (motion | Tag.task | Tag.win | Tag.vague)) !== 0 ||
      /^(?:become|be|win|成为|拿下|重建|培养|打造|扩张|拓展)/.test(text.slice(next.start, next.start + 7))
    const led = (tokens[0]?.tags ?? 0) | (tokens[1]?.tags ?? 0) | (tokens[2]?.tags ?? 0)
    if (
      /^(?:and|while|whilst)$/.test(word) &&
      isVerb &&
      !text.slice(next.start, next.end).endsWith('s') &&
      !isList &&
      (led & verbs) !== 0 &&
      at > 3
    )
      return next
    if (hanJoin.test(word) && (isVerb || (word === '并' && isBehindObject(tokens, at))) && at >= 2) return next
  }
  return null
}
