import type { KeyResult, Objective } from '@okr/core'

/** Field names of a key result that a form can hold beside its sentence. */
export type FieldName =
  | 'metric'
  | 'baseline'
  | 'target'
  | 'current'
  | 'unit'
  | 'direction'
  | 'deadline'
  | 'dataSources'
  | 'owner'
  | 'kind'
  | 'ambition'
  | 'weight'
  | 'dependsOn'

export type KeyResultFields = Partial<Pick<KeyResult, FieldName>>
export type ObjectiveFields = Partial<Pick<Objective, 'level' | 'ambition' | 'owner' | 'parents'>>

/**
 * A run of the sentence and the run of the file it was read from, in UTF-16 units. Of equal length they are the same
 * characters; otherwise the file writes them another way (`\n`, `""`, `&amp;`).
 */
export interface Segment {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly width: number
}

/** How a replacement has to be written where the sentence stands; null where it can't be written safely. */
export type Quote = (text: string) => string | null

/** A key result or an objective as found in a file. */
export interface Item {
  readonly kind: 'key-result' | 'objective'
  readonly text: string
  readonly place: readonly Segment[]
  readonly quote: Quote
  /** What a table, a form or a data file says beside the sentence; null for a bare sentence. */
  readonly fields: KeyResultFields | ObjectiveFields | null
  /** The fields the file has room for: nobody is asked for a column that isn't there. Null: ask for all. */
  readonly asked: ReadonlySet<FieldName> | null
  readonly id: string | null
  /** The objective it belongs to. */
  readonly objective: Item | null
  /** Rules not to apply, or all of them. */
  readonly ignore: 'all' | readonly string[]
}

/** What a reader makes of a file. */
export interface Reading {
  readonly items: readonly Item[]
  /** The items make up a set of OKRs, so that counts and balance mean something. */
  readonly isSet: boolean
  /** The period as the file says it, in words or with dates. */
  readonly cycle: string | { readonly label: string; readonly start?: string; readonly end?: string } | null
}

export interface Reader {
  readonly id: string
  /** Ends of file names, with the dot. */
  readonly extensions: readonly string[]
  /** `insists`: the user named this very file, so that unmarked lists are taken for key results too. */
  readonly read: (text: string, insists: boolean) => Reading | Promise<Reading>
}

export const asIs: Quote = (text) => text

/** A sentence that stands in the file as it is. */
export const straight = (start: number, length: number): Segment[] => [{ at: 0, length, start, width: length }]
