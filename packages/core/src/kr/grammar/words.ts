import type { Token } from '../token.ts'
import type { SegmentKind } from './analysis.ts'
import type { Range } from './range.ts'
import type { Segment } from './segments.ts'

/** A segment that says when, who, where from or how it is rewarded instead of what. */
export interface Aside {
  readonly kind: SegmentKind
  readonly range: Range | null
}

export interface Words {
  readonly tokens: readonly Token[]
  readonly segment: Segment
  readonly text: string
  readonly folded: string
  readonly range: Range
  readonly first: Token
  readonly last: Token
  /** Holds a quantity, a placeholder or an arrow. */
  readonly valued: boolean
  /** Bits of all its words. */
  readonly tags: number
  readonly colon: boolean
  readonly isFirst: boolean
}
