import type { Locale } from '@okr/core'
import { type GuideParams, localeNamed, parseParams } from '@okr/core/params'
import { draftOf, type GuideDraft } from '@okr/react/guide-form'
import { readQuery } from './query.ts'

/** A guide that a model was asked for. */
export interface Job {
  readonly model: string
  /** Where the service has it; null until it has said so. */
  readonly address: string | null
  /** Another with every time that one is asked for or returned to. */
  readonly run: number
}

export interface RequestState {
  readonly draft: GuideDraft
  /** Of the guide that is shown. */
  readonly params: GuideParams | null
  /** Who was asked for it, where that was a model. */
  readonly job: Job | null
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
  if (!asksForGuide) return { draft: left ?? draft, params: null, job: null, brokenLink: false }
  const parsed = parseParams(draft)
  return parsed.ok
    ? { draft: left ?? draftOf(parsed.params), params: parsed.params, job: leftJob(state), brokenLink: false }
    : { draft, params: null, job: null, brokenLink: true }
}

/** Answers kept in the history entry. Only this page writes there. */
const leftDraft = (state: unknown): GuideDraft | undefined =>
  typeof state === 'object' && state !== null && 'draft' in state ? (state.draft as GuideDraft) : undefined

let runs = 0
export const newJob = (model: string, address: string | null): Job => ({ model, address, run: ++runs })

/** Where the model's guide is that a history entry was asked for; null where it was asked of the composer. */
export const addressIn = (state: unknown): string | null => jobIn(state)?.address ?? null

const jobIn = (state: unknown): Job | null =>
  typeof state === 'object' && state !== null && 'job' in state ? (state.job as Job | null) : null

/** A guide that the service has told the place of can be found again. An address names none: no link costs tokens. */
function leftJob(state: unknown): Job | null {
  const job = jobIn(state)
  return job?.address ? newJob(job.model, job.address) : null
}
