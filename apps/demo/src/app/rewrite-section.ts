import { type Guide, type SectionId, sectionOf } from '@okr/core/guide/model'
import type { GuideParams } from '@okr/core/params'
import { GuideError, type GuideEvent } from '@okr/react/use-guide'
import type { KeptGuide } from './kept-guides.ts'

type Provenance = NonNullable<KeptGuide['provenance']>

interface Answer {
  readonly guide: Guide
  readonly provenance: Provenance
}

/** Has the model of the service write one section of a guide again. Throws a `GuideError` with the service's reason. */
export async function requestSection(
  section: SectionId,
  guide: Guide,
  params: GuideParams,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/v1/generate-section', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': params.locale },
    body: JSON.stringify({ ...params, section, guide, writer: 'model' }),
    signal,
  })
  const answer: unknown = await response.json()
  if (response.ok) return answer as Answer
  const { detail, title } = answer as { readonly detail?: string; readonly title?: string }
  throw new GuideError(detail ?? title ?? response.statusText)
}

/** The events that put the section into the guide that is there. */
export async function* eventsOfSection(
  section: SectionId,
  { guide, provenance }: Answer,
  before: Provenance,
): AsyncGenerator<GuideEvent> {
  const data = sectionOf(guide, section)
  if (!data) throw new GuideError(section)
  yield { type: 'plan', title: guide.title, sections: [{ id: section, title: data.title, writer: 'model' }] }
  const degraded = provenance.degraded?.includes(section) ?? false
  yield { type: 'section-done', section, data, degraded, partial: false, findings: [] }
  yield { type: 'guide-done', guide, provenance: together(before, provenance, section), status: 'complete' }
}

/** Where a guide comes from of which one section was written again: what it cost is the sum. */
function together(before: Provenance, now: Provenance, section: SectionId): Provenance {
  const others = before.degraded?.filter((id) => id !== section) ?? []
  const cost =
    before.cost && now.cost && before.cost.currency === now.cost.currency
      ? { ...now.cost, amount: before.cost.amount + now.cost.amount }
      : null
  const usage = {
    inputTokens: (before.usage?.inputTokens ?? 0) + (now.usage?.inputTokens ?? 0),
    outputTokens: (before.usage?.outputTokens ?? 0) + (now.usage?.outputTokens ?? 0),
  }
  return { ...now, usage, cost, degraded: [...others, ...(now.degraded ?? [])] }
}
