import type { GuideEvent, GuideState } from '@okr/react/use-guide'

/** A guide as it is on the page, with all that is shown of it. */
export type KeptGuide = Pick<GuideState, 'guide' | 'progress' | 'findings' | 'provenance'>

/** Guides of a model cost money and time, and edits more: as many are kept as a tab has room for. */
const most = 8
const prefix = 'okr-guide:'
const orderKey = 'okr-guides'

const readOrder = (): string[] => (sessionStorage.getItem(orderKey) ?? '').split('\n').filter(Boolean)

/** Keeps a guide under its address for as long as the tab lives: through reloads, and when the service forgets it. */
export function keepGuide(address: string, { guide, progress, findings, provenance }: KeptGuide): void {
  try {
    const order = [...readOrder().filter((one) => one !== address), address]
    for (const old of order.splice(0, Math.max(0, order.length - most))) sessionStorage.removeItem(prefix + old)
    sessionStorage.setItem(prefix + address, JSON.stringify({ guide, progress, findings, provenance }))
    sessionStorage.setItem(orderKey, order.join('\n'))
  } catch {
    // No room, or not allowed: the service still has the guide as it wrote it.
  }
}

/** Undefined where there is none, or no storage. Only this page writes there. */
export function keptGuide(address: string): KeptGuide | undefined {
  try {
    const text = sessionStorage.getItem(prefix + address)
    return text === null ? undefined : (JSON.parse(text) as KeptGuide)
  } catch {
    return undefined
  }
}

/** The events that would have led to a guide as it is. */
export async function* eventsOf({ guide, progress, findings, provenance }: KeptGuide): AsyncGenerator<GuideEvent> {
  if (!guide || !provenance) return
  const writer = 'model'
  yield { type: 'plan', title: guide.title, sections: progress.map(({ id, title }) => ({ id, title, writer })) }
  for (const { id, degraded, partial } of progress) {
    const data = guide.sections.find((section) => section.id === id)
    const own = findings.filter(({ section }) => section === id)
    if (data) yield { type: 'section-done', section: id, data, degraded, partial, findings: own }
  }
  yield { type: 'guide-done', guide, provenance, status: 'complete' }
}
