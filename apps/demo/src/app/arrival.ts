import type { Locale } from '@okr/core'
import { type GuideParams, localeNamed, parseParams } from '@okr/core/params'
import { draftOf, type GuideDraft } from '@okr/react/guide-form'
import { readQuery } from './query.ts'

export interface RequestState {
  readonly draft: GuideDraft
  /** Of the guide that is shown. */
  readonly params: GuideParams | null
  /** The address asked for a guide, but its answers do not make one. */
  readonly brokenLink: boolean
}

/** The language an address asks for in any spelling; otherwise the browser's. */
export const localeOf = (search: string): Locale =>
  localeNamed(new URLSearchParams(search).get('locale')) ??
  (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en')

/** What the page starts with: a guide where the address asks for one, and the form as it was left. */
export function arrive({ search }: Location, state: unknown): RequestState {
  const { draft, asksForGuide } = readQuery(search, localeOf(search))
  const left = leftDraft(state)
  if (!asksForGuide) return { draft: left ?? draft, params: null, brokenLink: false }
  const parsed = parseParams(draft)
  return parsed.ok
    ? { draft: left ?? draftOf(parsed.params), params: parsed.params, brokenLink: false }
    : { draft, params: null, brokenLink: true }
}

/** Answers kept in the history entry. Only this page writes there. */
const leftDraft = (state: unknown): GuideDraft | undefined =>
  typeof state === 'object' && state !== null && 'draft' in state ? (state.draft as GuideDraft) : undefined
