import type { Pack, Source } from '@okr/core/pack'
import { createKnowledge, type Knowledge } from './knowledge.ts'

/** A pack from elsewhere, with the sources it brings along. */
export interface PackBundle {
  readonly pack: Pack
  readonly sources: readonly Source[]
}

/** The same knowledge with more packs; one with the id of an older one takes its place. See `checkPack`. */
export function extendKnowledge(knowledge: Knowledge, bundles: readonly PackBundle[]): Knowledge {
  const added = bundles.map(({ pack }) => pack)
  const kept = knowledge.packs.filter(({ id }) => added.every((pack) => pack.id !== id))
  return createKnowledge({
    packs: [...kept, ...added],
    sources: [...knowledge.sources, ...bundles.flatMap(({ sources }) => sources)],
    playbook: knowledge.playbook,
  })
}
