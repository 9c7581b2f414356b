import { Chars } from '../chars.ts'
import { keep } from '../keep.ts'
import { Tag } from '../lexicon/tags.ts'
import { scan } from '../scan/scan.ts'
import type { Token } from '../token.ts'
import type { Analysis, Result, SegmentKind } from './analysis.ts'
import { asideOf } from './aside.ts'
import { type Head, headOf } from './head.ts'
import { leadingTeam } from './leading-team.ts'
import type { Range } from './range.ts'
import { addResults, type Draft } from './results.ts'
import { Holds, type Segment, segmentsOf } from './segments.ts'
import { tailOf } from './tail.ts'
import { timeOf } from './time.ts'
import { type Value, valuesOf } from './values.ts'
import type { Aside } from './words.ts'

/** Everything the fields and the rules of the linter read. Total: any text has an analysis. */
export function analyse(text: string): Analysis {
  const chars = new Chars(text)
  const folded = chars.text
  const tokens = scan(chars, text)
  const segments = segmentsOf(tokens, folded)
  const draft: Draft = { text, folded, tokens, results: [], topic: null }
  const { tags, holds } = allOf(segments)
  const kinds: SegmentKind[] = []
  const heads: number[] = []
  const said: Said = {
    deadline: null,
    owner: (holds & Holds.colon) === 0 ? null : leadingTeam(tokens, text, folded),
    pay: null,
    sources: [],
    guardrail: (tags & Tag.guard) !== 0 && isGuardrail(tokens, folded),
    weak: null,
    measured: false,
  }
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment
    const aside = asideOf(tokens, segment, text, folded, index === 0)
    if (aside) note(said, aside)
    if (aside && aside.kind !== 'result') {
      kinds.push(aside.kind)
      heads.push(-1)
      continue
    }
    const head = headOf(tokens, segment, folded)
    heads.push(head.verb)
    kinds.push(readResult(draft, segment, index, head, said))
  }
  const results = conditionFirst(withoutMeans(draft.results, tokens, heads))
  const isBare =
    said.weak !== null &&
    results.every(({ target, change, base }) => target === null && change === null && base === null)
  const analysis: Analysis = {
    text,
    folded,
    tokens,
    segments,
    kinds,
    results,
    heads,
    deadline: said.deadline ?? (isBare ? said.weak : null),
    owner: said.owner,
    sources: said.sources,
    pay: said.pay,
    guardrail: said.guardrail,
    tags,
    holds,
  }
  return keep(analysis, text)
}

function allOf(segments: readonly Segment[]): { tags: number; holds: number } {
  let tags = 0
  let holds = 0
  for (const segment of segments) {
    tags |= segment.tags
    holds |= segment.holds
  }
  return { tags, holds }
}

/** "通过12场培训，将…降到4次": a count of work beside a measured result is how, not what. */
const startsWithMeans = (tokens: readonly Token[]): boolean => {
  const first = tokens.find(({ kind }) => kind !== 'space' && kind !== 'label')
  return (
    first !== undefined &&
    first.kind === 'keyword' &&
    (first.tags & (Tag.preposition | Tag.by | Tag.guard)) !== 0 &&
    (first.tags & Tag.filler) === 0
  )
}

function withoutMeans(
  results: readonly Result[],
  tokens: readonly Token[],
  heads: readonly number[],
): readonly Result[] {
  if (results.length < 2) return results
  const isMeans = ({ segment, target, base }: Result): boolean => {
    const head = heads[segment] ?? -1
    const tags = head < 0 ? 0 : (tokens[head] as Token).tags
    return (
      (((tags & (Tag.task | Tag.verdict)) !== 0 && (tags & Tag.win) === 0) || startsWithMeans(tokens)) &&
      segment === 0 &&
      base === null &&
      target?.role === 'bare' &&
      target.quantity?.unit == null
    )
  }
  const rest = results.filter((result) => !isMeans(result))
  return rest.some(({ target, change, guard }) => !guard && (target !== null || change !== null)) ? rest : results
}

/** "Handle time stays under 7 min while CSAT climbs from 82% to 88%": the level that comes first is the condition. */
function conditionFirst(results: readonly Result[]): readonly Result[] {
  const [first, second] = results
  if (first === undefined || second === undefined || first.guard || !second.guard) return results
  if (first.base !== null || first.change !== null || second.base === null || second.target === null) return results
  if (first.target === null || (first.verb & (Tag.up | Tag.down | Tag.better)) !== 0) return results
  if (first.target.bound === null && (first.verb & Tag.hold) === 0) return results
  return [{ ...first, guard: true }, { ...second, guard: false }, ...results.slice(2)]
}

interface Said {
  deadline: Range | null
  owner: Range | null
  pay: Range | null
  /** A time in a clause without values: counts only where no clause has any. */
  weak: Range | null
  /** A clause before had a value. */
  measured: boolean
  readonly sources: Range[]
  readonly guardrail: boolean
}

function note(said: Said, { kind, range }: Aside): void {
  if (range === null) return
  if (kind === 'due') said.deadline ??= range
  else if (kind === 'owner') said.owner ??= range
  else if (kind === 'source') said.sources.push(range)
  else if (kind === 'pay' || kind === 'result') said.pay ??= range
}

function readResult(draft: Draft, segment: Segment, index: number, head: Head, said: Said): SegmentKind {
  const all = valuesOf(draft.tokens, segment, draft.folded)
  const values = all.length > mostValues ? all.slice(0, mostValues) : all
  const hadResults = said.measured
  const last = lastOf(draft, values, head)
  const tail = segment.bracket ? null : tailOf(draft, segment, last)
  if (tail) note(said, tail)
  const time = timeOf(draft.tokens, segment, last, draft.folded)
  const kind = addResults(draft, segment, index, head, values, time, tail?.range ?? null)
  if (time && !isBaseTime(segment, values)) {
    if (values.length > 0 || (kind === 'context' && hadResults) || kind === 'task') said.deadline ??= time
    else said.weak ??= time
  }
  said.measured ||= values.length > 0
  return kind
}

/** No sentence has more; what reads a segment looks at its values more than once. */
const mostValues = 64

/** "(2025年为168元)" dates the start value. */
const isBaseTime = (segment: Segment, values: readonly Value[]): boolean => segment.bracket && values.length > 0

/** Token index of the last value that is no window of time ("within six weeks", "in the next two quarters"), or -1. */
function lastOf({ tokens, folded }: Draft, all: readonly Value[], head: Head): number {
  let bare = -1
  for (let order = all.length - 1; order >= 0; order--) {
    const value = all[order] as Value
    if (isWindow(tokens, folded, value, order > 0 || (head.tags & (Tag.task | Tag.verdict)) !== 0, all[order - 1]))
      continue
    const { role, bound, quantity, at } = value
    if (role !== 'bare' || bound !== null || quantity === null || isIn(tokens, folded, at)) return at
    if (bare < 0) bare = at
  }
  return bare
}

/** "settled in 4 days on average" measures. */
const isIn = (tokens: readonly Token[], folded: string, at: number): boolean =>
  folded.startsWith(' on average', (tokens[at] as Token).end) &&
  folded.startsWith('in ', (tokens[at] as Token).start - 3)

const dayUnits = new Set(['d', 'week', 'month', 'year'])

function isWindow(
  tokens: readonly Token[],
  folded: string,
  { at, cue, quantity }: Value,
  follows: boolean,
  before: Value | undefined,
): boolean {
  if (!follows || quantity === null || quantity.unit === null || !dayUnits.has(quantity.unit)) return false
  const words = folded.slice(Math.max(0, (tokens[cue] as Token).start - 14), (tokens[at] as Token).start)
  if (/(?:next|coming|following|first|last) $/.test(words)) return true
  return /(?:within|in|over)(?: the)? $/.test(words) && (before === undefined || cue - before.at <= 2)
}

/** "Guardrail: …", "… (guardrail)". */
function isGuardrail(tokens: readonly Token[], text: string): boolean {
  const first = tokens.find(({ kind }) => kind !== 'space' && kind !== 'label')
  return tokens.some((token, at) => (token === first || tokens[at - 1]?.kind === 'open') && isGuardLabel(token, text))
}

function isGuardLabel({ tags, start, end }: Token, text: string): boolean {
  return (
    (tags & Tag.guard) !== 0 &&
    /^(?:guardrail|护栏|守护|底线|反向|counter|constraint|health|balancing|check metric|制衡|兜底|红线|约束)/.test(
      text.slice(start, end),
    )
  )
}
