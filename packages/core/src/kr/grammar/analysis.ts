import type { Token } from '../token.ts'
import type { Range } from './range.ts'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

export type SegmentKind = 'result' | 'context' | 'owner' | 'source' | 'due' | 'pay' | 'score' | 'task' | 'verdict'

/** One measured result: a metric with its values. */
export interface Result {
  metric: Range | null
  base: Value | null
  target: Value | null
  change: Value | null
  /** Bits of the words of movement or holding that belong to it. */
  verb: number
  readonly segment: number
  /** A condition on the result rather than a result. */
  readonly guard: boolean
  /** It has values of its own: from and to, or a verb with one. */
  moved: boolean
  /** Its words begin with a guardrail label. */
  readonly topic: Range | null
}

export interface Analysis {
  readonly text: string
  /** Lower case and half-width; offsets as in `text`. */
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly segments: readonly Segment[]
  readonly kinds: readonly SegmentKind[]
  readonly results: readonly Result[]
  /** Token indexes of the heads of the segments: the leading verb, or -1. */
  readonly heads: readonly number[]
  readonly deadline: Range | null
  readonly owner: Range | null
  readonly sources: readonly Range[]
  readonly pay: Range | null
  readonly guardrail: boolean
  /** Bits of `Tag` of all its words. */
  readonly tags: number
  /** Bits of `Holds` of all its tokens. */
  readonly holds: number
}
