import type { GuideParams } from '@okr/core'
import { composeWithPacks } from '@okr/knowledge'
import { noUsage, type Provenance, writtenIds } from '@okr/llm'
import type { OperationContext } from '../operations/context.ts'
import type { WrittenGuide } from './write-guide.ts'

const noCuts = { citations: 0, addresses: 0, markup: 0, language: 0, names: 0, secrets: 0 }

/** How every section of a composed guide came about, in the order in which the pipeline writes them. */
const sections: Provenance['sections'] = [
  ...writtenIds.filter((id) => id !== 'introduction' && id !== 'conclusion'),
  'introduction' as const,
  'conclusion' as const,
].map((id) => ({
  id,
  model: null,
  degraded: false,
  partial: false,
  attempts: 1,
  cuts: noCuts,
  failure: null,
  findings: {},
}))

/**
 * What the pipeline gives where the composer writes everything and nobody follows it: the same bytes in an eighth of the
 * time, since no prompt, no draft and no event is made. A test holds the two together.
 */
export function composedGuide(
  params: GuideParams,
  { knowledge, now }: Pick<OperationContext, 'knowledge' | 'now'>,
): WrittenGuide {
  const { guide, packs } = composeWithPacks(params, knowledge)
  return {
    guide,
    provenance: {
      model: null,
      prompt: null,
      packs: packs.map(({ id, version }) => ({ id, version })),
      date: now().toISOString(),
      sections,
      degraded: [],
      usage: noUsage,
      cost: null,
      withheld: [],
      aigc: null,
    },
    status: 'complete',
  }
}
