import type { Locale } from '@okr/core'
import { sectionText } from '@okr/core/guide'
import type { GuideProvenance } from '../guide-viewer/index.ts'
import type { GuideEvent } from '../use-guide/index.ts'
import { sampleGuide } from './sample-guide.ts'

export const sampleProvenance: GuideProvenance = {
  model: 'example:writer-1',
  packs: [{ id: 'laundry', version: '0.1.0' }],
  prompt: { id: 'section/en', version: '3', hash: '4f2a9c1b77de0a4f2a9c1b77de0a4f2a' },
  date: '2026-11-24T09:00:00Z',
  degraded: ['pitfalls'],
  usage: { inputTokens: 18_240, outputTokens: 6120 },
  cost: { amount: 0.0128, currency: 'USD' },
  aigc: {
    Label: '1',
    ContentProducer: 'example',
    ProduceID: '00112233445566778899aabbccddeeff',
    ReservedCode1: '',
    ContentPropagator: '',
    PropagateID: '',
    ReservedCode2: '',
  },
}

/** The sample guide as a model would send it: pieces of twenty characters, one section after another. */
export function sampleEvents(locale: Locale): readonly GuideEvent[] {
  const guide = sampleGuide(locale)
  const sections = guide.sections.filter(({ id }) => id !== 'references')
  const planned = sections.map(({ id, title }) => ({ id, title, writer: 'model' }) as const)
  const written = sections.flatMap((section): GuideEvent[] => {
    const text = sectionText(guide, section.id)
    const pieces = text.match(/[^]{1,20}/gu) ?? []
    return [
      { type: 'section-start', section: section.id, title: section.title, writer: 'model' },
      ...pieces.map((piece): GuideEvent => ({ type: 'delta', section: section.id, text: piece })),
      {
        type: 'section-done',
        section: section.id,
        data: section,
        degraded: section.id === 'pitfalls',
        partial: false,
        findings: [],
      },
    ]
  })
  return [
    { type: 'plan', title: guide.title, sections: planned },
    ...written,
    { type: 'guide-done', guide, provenance: sampleProvenance, status: 'complete' },
  ]
}
