import type { Inline, RichText } from '../guide.ts'
import type { InlineIndex } from './inline-index.ts'

/** A run of `*`, `_` or `~` that opens or closes emphasis where it finds its partner, and is text where it finds none. */
interface Mark {
  readonly type: 'mark'
  readonly text: string
  readonly opens: boolean
  readonly closes: boolean
}

export type Piece = Inline | Mark

/** What was found at a position, and where reading goes on. */
export interface Found {
  readonly pieces: readonly Piece[]
  readonly end: number
}

export interface Scan {
  readonly markdown: string
  readonly index: InlineIndex
  /** Reads what stands inside a span. */
  readonly inside: (markdown: string) => RichText
}

/** Reads one kind of span where it may start; undefined where the character is just a character. */
export type SpanReader = (scan: Scan, at: number) => Found | undefined

export const text = (words: string): Piece => ({ type: 'text', text: words })
