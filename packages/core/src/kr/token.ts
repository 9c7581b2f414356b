import type { CalendarDate } from './scan/date-parts.ts'

export type TokenKind =
  | 'space'
  | 'text'
  | 'word'
  | 'keyword'
  | 'quantity'
  | 'date'
  | 'placeholder'
  | 'arrow'
  | 'colon'
  | 'separator'
  | 'open'
  | 'close'
  | 'label'

/** A number with its unit. `value` is in `unit`; `high` is the other end of a range. */
export interface Quantity {
  readonly value: number
  readonly high: number | null
  readonly unit: string | null
  /** The unit's own word where `unit` is null: "pupils" or 家 are counts of different things. */
  readonly noun: string | null
  /** Decimals and order of the figure as written: 0.92 beside 97 % is a share. */
  readonly plain: boolean
  /** "per" words follow: a rate. */
  readonly rate: boolean
}

/** A piece of the source. The tokens of a text cover it from its start to its end without a gap. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** Bits of `Tag`; 0 for all but keywords. */
  readonly tags: number
  readonly quantity: Quantity | null
  readonly date: CalendarDate | null
  /** How many brackets are open around it. */
  readonly depth: number
}
