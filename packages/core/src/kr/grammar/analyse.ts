import { fold } from '../fold.ts'
import { scan } from '../scan/scan.ts'
import type { Token } from '../token.ts'
import { Tag } from '../lexicon/tags.ts'
import type { Analysis, SegmentKind } from './analysis.ts'
import { type Aside, asideOf } from './aside.ts'
import { type Head, headOf } from './head.ts'
import { leadingTeam } from './leading-team.ts'
import type { Range } from './range.ts'
import { addResults, type Draft } from './results.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { timeOf } from './time.ts'
import { tailOf } from './tail.ts'
import { type Value, valuesOf } from './values.ts'

/** Everything the fields and the rules of the linter read. Total: any text has an analysis. */
export function analyse(text: string): Analysis {
  const folded = fold(text)
  const tokens = scan(folded, text)
  const segments = segmentsOf(tokens, folded)
  const draft: Draft = { text, folded, tokens, results: [], topic: null }
  const kinds: SegmentKind[] = []
  const heads: number[] = []
  const said: { deadline: Range | null; owner: Range | null; pay: Range | null; sources: Range[]; guardrail: boolean } = {
    deadline: null,
    owner: leadingTeam(tokens, text, folded),
    pay: null,
    sources: [],
    guardrail: isGuardrail(tokens, folded),
  }
  segments.forEach((segment, index) => {
    const isFirst = index === 0
    const aside = asideOf(tokens, segment, text, folded, isFirst)
    if (aside) note(said, aside)
    if (aside && aside.kind !== 'result') {
      kinds.push(aside.kind)
      heads.push(-1)
      return
    }
    const head = headOf(tokens, segment, folded)
    heads.push(head.verb)
    kinds.push(readResult(draft, segment, index, head, said))
  })
  return { text, folded, tokens, segments, kinds, results: draft.results, heads, ...said }
}

interface Said {
  deadline: Range | null
  owner: Range | null
  pay: Range | null
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
  const values = valuesOf(draft.tokens, segment, draft.folded)
  const tail = segment.bracket ? null : tailOf(draft, segment, lastOf(values))
  if (tail) note(said, tail)
  const time = timeOf(draft.tokens, segment, lastOf(values), draft.folded)
  const kind = addResults(draft, segment, index, head, values, time, tail?.range ?? null)
  if (time && (kind !== 'context' || values.length > 0) && !isBaseTime(segment, values)) said.deadline ??= time
  return kind
}

/** "(2025年为168元)" dates the start value. */
const isBaseTime = (segment: Segment, values: readonly Value[]): boolean => segment.bracket && values.length > 0

const lastOf = (values: readonly Value[]): number => values.findLast(({ role, bound, quantity }) => role !== 'bare' || bound !== null || quantity === null)?.at ?? values.at(-1)?.at ?? -1

function isGuardrail(tokens: readonly Token[], text: string): boolean {
  const first = tokens.find(({ kind }) => kind !== 'space' && kind !== 'label')
  return first !== undefined && (first.tags & Tag.guard) !== 0 && /^(?:guardrail|护栏|守护|底线|反向|counter|constraint|health|balancing|check metric|制衡|兜底|红线|约束)/.test(text.slice(first.start, first.end))
}
