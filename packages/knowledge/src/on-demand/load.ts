import type { GuideParams, Locale } from '@okr/core'
import { mostPacks } from '../compose/context.ts'
import { basePackId, findPacks, type PackNames } from '../find/find-packs.ts'
import { createKnowledge, type Knowledge } from '../knowledge/knowledge.ts'
import type { PackSlice, PlaybookSlice } from './slice.ts'

/** Where the pieces come from. Each is fetched when it is asked for. */
export interface Slices {
  readonly catalogue: () => Promise<readonly PackNames[]>
  readonly playbook: (locale: Locale) => Promise<PlaybookSlice>
  readonly pack: (id: string, locale: Locale) => Promise<PackSlice>
}

/** What a guide for these parameters is written from, and nothing else. */
export async function loadFrom(slices: Slices, { industry, locale }: GuideParams): Promise<Knowledge> {
  const found = findPacks(industry, await slices.catalogue()).slice(0, mostPacks)
  const ids = found.length > 0 ? found.map(({ pack }) => pack.id) : [basePackId]
  const [general, ...parts] = await Promise.all([
    slices.playbook(locale),
    ...ids.map((id) => slices.pack(id, locale)),
  ] as const)
  return createKnowledge({
    packs: parts.flatMap(({ packs }) => packs),
    cases: parts.flatMap(({ cases }) => cases),
    metrics: [...general.metrics, ...parts.flatMap(({ metrics }) => metrics)],
    sources: [...general.sources, ...parts.flatMap(({ sources }) => sources)],
    playbook: general.playbook,
  })
}
