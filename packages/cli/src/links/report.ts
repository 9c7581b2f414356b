import type { Source, VerificationLevel } from '@okr/core/pack'
import type { LinkResult, Outcome } from './check-link.ts'

/** What the registry might say after this check; a person decides. */
interface Suggestion {
  /** Where the page moved to. */
  readonly url?: string
  /** ISO date on which something answered. */
  readonly checked?: string
  /** When the text was seen stays: only a reading renews that. */
  readonly verification?: { readonly level: VerificationLevel; readonly seen: string }
}

export interface LinkReport {
  readonly id: string
  readonly url: string
  readonly outcome: Outcome
  readonly status: number | null
  readonly reason: string | null
  readonly finalUrl: string
  /** Last read more than 12 months before this check, whatever answers today. */
  readonly stale: boolean
  /** null where the check says nothing about the source. */
  readonly suggestion: Suggestion | null
}

export interface LinksReport {
  /** ISO date. */
  readonly checked: string
  readonly links: readonly LinkReport[]
  /** Sources that have no address to check. */
  readonly withoutAddress: readonly string[]
}

/** A page that is gone can no longer be read by whoever follows the reference. No check makes a level higher. */
const lowered: Readonly<Record<VerificationLevel, VerificationLevel>> = {
  read: 'cited',
  cited: 'cited',
  known: 'known',
}

function suggestionFor({ verification }: Source, { outcome, url }: LinkResult, today: string): Suggestion | null {
  if (outcome === 'reachable') return { checked: today }
  if (outcome === 'moved') return { url, checked: today }
  const { level, seen } = verification
  return outcome === 'gone' ? { verification: { level: lowered[level], seen } } : null
}

export const reportOf = (source: Source, result: LinkResult, today: string, stale: boolean): LinkReport => ({
  id: source.id,
  url: source.url ?? '',
  outcome: result.outcome,
  status: result.status,
  reason: result.reason,
  finalUrl: result.url,
  stale,
  suggestion: suggestionFor(source, result, today),
})
