import type { GuideParams, Localized } from '@okr/core'
import type { Cost } from '@okr/llm'
import type { GuideFormat } from '../guides/formats.ts'

/** Whose account the model of a job goes on. */
export interface Payer {
  readonly id: string
  /** Of the quota that held when the guide was asked for. */
  readonly tokensPerDay: number
}

/** One guide to be written. Equal inputs, over equal packs and prompts, are one job: see `jobKey`. */
export interface JobInput {
  readonly params: GuideParams
  /** `provider:model`, chosen by the operator; null where the composer writes. */
  readonly model: string | null
  readonly format: GuideFormat
  /** Absent where the operator pays. Nobody shares a guide that another pays for. */
  readonly payer?: Payer
}

/** SHA-256 of all that the guide depends on, in hex. */
export type JobKey = string

export interface Job {
  readonly key: JobKey
  readonly input: JobInput
}

/** A guide that was written. */
export interface JobResult {
  /** In the format that was asked for. */
  readonly content: string
  /** Sections in which the composer stands in for the model. */
  readonly degraded: readonly string[]
  /** null where nobody was paid, or the price is not known. */
  readonly cost: Cost | null
}

/** Why a guide was not written, for its reader. */
export interface JobFailure {
  readonly reason: Localized
  readonly cost: Cost | null
}

/** A row of a table or a member of a list, and the job that it asks for. Several rows may ask for the same one. */
export interface BatchRow {
  /** As the reader of the table counts: the line of a file, the number in a list from 1. */
  readonly row: number
  readonly job: Job
}

export interface Batch {
  readonly id: string
  /** Who asked; nobody else is shown it. */
  readonly owner: string
  /** ISO date and time. */
  readonly createdAt: string
  /** Where to tell that it is finished; null where nobody is to be told, or is any more. */
  readonly webhook: string | null
}

/** How far a batch is, counted in guides: rows that ask for the same guide count once. */
export interface BatchCounts {
  readonly total: number
  readonly done: number
  readonly failed: number
  /** Of all that was paid for it, as far as prices are known; null where nothing was. */
  readonly cost: Cost | null
}

/** null where nothing is known, or two currencies meet. */
export function addCost(one: Cost | null, other: Cost | null): Cost | null {
  if (!one || !other) return one ?? other
  return one.currency === other.currency ? { ...one, amount: one.amount + other.amount } : null
}

export const isFinished = ({ total, done, failed }: BatchCounts): boolean => done + failed === total

/** What came of a row so far. */
export type RowState =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'done'
      readonly degraded: readonly string[]
      /** Where the guide lies, for a store that keeps guides as files; null for others. */
      readonly file: string | null
      readonly content: () => Promise<string>
    }
  | { readonly state: 'failed'; readonly failure: JobFailure }

export type RowOutcome = BatchRow & RowState
