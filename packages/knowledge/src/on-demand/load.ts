import type { GuideParams, Locale, Maturity } from '@okr/core'
import type { Source } from '@okr/core/pack'
import { mostPacks } from '../compose/context.ts'
import { basePackId, findPacks, type PackNames } from '../find/find-packs.ts'
import { createKnowledge, type GuideKnowledge, type Knowledge } from '../knowledge/knowledge.ts'
import type { MaturityPlaybook } from '../playbook/types.ts'
import type { PackDetails, PackSlice, PlaybookSlice } from './slice.ts'

/** Where the pieces come from. Each is fetched when it is asked for. */
export interface Slices {
  readonly catalogue: () => Promise<readonly PackNames[]>
  readonly playbook: (locale: Locale) => Promise<PlaybookSlice>
  readonly maturity: (id: Maturity, locale: Locale) => Promise<readonly MaturityPlaybook[]>
  readonly playbookSources: () => Promise<readonly Source[]>
  readonly pack: (id: string, locale: Locale) => Promise<PackSlice>
  readonly packDetails: (id: string, locale: Locale) => Promise<PackDetails>
}

async function packIds(slices: Slices, industry: string): Promise<string[]> {
  const found = findPacks(industry, await slices.catalogue()).slice(0, mostPacks)
  return found.length > 0 ? found.map(({ pack }) => pack.id) : [basePackId]
}

/** What a guide for these parameters is written from, and nothing else. */
export async function loadGuideKnowledge(slices: Slices, params: GuideParams): Promise<GuideKnowledge> {
  const { industry, locale, maturity } = params
  const general = Promise.all([slices.playbook(locale), slices.maturity(maturity, locale)])
  const ids = await packIds(slices, industry)
  const parts = await Promise.all(ids.map((id) => slices.pack(id, locale)))
  const [{ playbook, metrics, sources }, maturities] = await general
  return createKnowledge({
    packs: parts.map(({ pack }) => pack),
    cases: parts.flatMap(({ cases }) => cases),
    metrics: [...metrics, ...parts.flatMap((part) => part.metrics)],
    sources: [...sources, ...parts.flatMap((part) => part.sources)],
    playbook: { ...playbook, maturities },
  })
}

/** The same with all that these packs hold: for grounding a model and for suggestions. */
export async function loadKnowledge(slices: Slices, params: GuideParams): Promise<Knowledge> {
  const { industry, locale, maturity } = params
  const general = Promise.all([slices.playbook(locale), slices.maturity(maturity, locale), slices.playbookSources()])
  const ids = await packIds(slices, industry)
  const parts = await Promise.all(
    ids.map(async (id) => Promise.all([slices.pack(id, locale), slices.packDetails(id, locale)])),
  )
  const [{ playbook, metrics }, maturities, sources] = await general
  return createKnowledge({
    packs: parts.map(([{ pack }, { functions }]) => ({ ...pack, functions })),
    cases: parts.flatMap(([{ cases }]) => cases),
    metrics: [...metrics, ...parts.flatMap(([part, details]) => [...part.metrics, ...details.metrics])],
    sources: [...sources, ...parts.flatMap(([, details]) => details.sources)],
    playbook: { ...playbook, maturities },
  })
}
