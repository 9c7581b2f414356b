import type { GuideParams, Locale, Maturity } from '@okr/core'
import type { Source } from '@okr/core/pack'
import { mostPacks } from '../compose/context.ts'
import { editionFor } from '../find/edition.ts'
import { basePackId, findPacks, type PackNames } from '../find/find-packs.ts'
import { createKnowledge, type GuideKnowledge, type Knowledge, type PrintedSource } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/types.ts'
import type { SearchDocument } from '../search/documents.ts'
import type { PackDetails, PackSlice, PlaybookPart, PlaybookSlice } from './slice.ts'

/** Where the pieces come from. Each is fetched when it is asked for. */
export interface Slices {
  readonly catalogue: () => Promise<readonly PackNames[]>
  readonly playbook: (maturity: Maturity, locale: Locale) => Promise<PlaybookSlice>
  /** Empty where there is no such playbook, as for a company type in the reader's own words. */
  readonly playbookPart: <P extends PlaybookPart>(part: P, id: string, locale: Locale) => Promise<Playbook[P]>
  readonly registry: () => Promise<readonly PrintedSource[]>
  readonly search: () => Promise<readonly SearchDocument[]>
  readonly playbookSources: () => Promise<readonly Source[]>
  /** Of a pack, or of one edition: see `packOfKey`. */
  readonly pack: (key: string, locale: Locale) => Promise<PackSlice>
  readonly packDetails: (key: string, locale: Locale) => Promise<PackDetails>
}

/** The packs that the industry names, each in the edition that is called for. */
async function packKeys(slices: Slices, params: GuideParams): Promise<string[]> {
  const found = findPacks(params.industry, await slices.catalogue()).slice(0, mostPacks)
  if (found.length === 0) return [basePackId]
  return found.map(({ pack }) => {
    const edition = editionFor(pack, params)
    return edition ? `${pack.id}.${edition.id}` : pack.id
  })
}

interface General extends Pick<PlaybookSlice, 'metrics' | 'sources'> {
  readonly playbook: Playbook
}

async function loadPlaybook(slices: Slices, params: GuideParams): Promise<General> {
  const { locale, maturity, companySize, companyType, audience } = params
  const [general, sizes, companyTypes, audiences] = await Promise.all([
    slices.playbook(maturity, locale),
    slices.playbookPart('sizes', companySize, locale),
    slices.playbookPart('companyTypes', companyType, locale),
    audience ? slices.playbookPart('audiences', audience, locale) : [],
  ])
  return { ...general, playbook: { ...general.playbook, sizes, companyTypes, audiences } }
}

/** What a guide for these parameters is written from, and nothing else. */
export async function loadGuideKnowledge(slices: Slices, params: GuideParams): Promise<GuideKnowledge> {
  const general = loadPlaybook(slices, params)
  const keys = await packKeys(slices, params)
  const parts = await Promise.all(keys.map((key) => slices.pack(key, params.locale)))
  const { playbook, metrics, sources } = await general
  return createKnowledge({
    packs: parts.map(({ pack }) => pack),
    cases: parts.flatMap(({ cases }) => cases),
    metrics: [...metrics, ...parts.flatMap((part) => part.metrics)],
    sources: [...sources, ...parts.flatMap((part) => part.sources)],
    playbook,
  })
}

/** The same with all that these packs hold: for grounding a model and for suggestions. */
export async function loadKnowledge(slices: Slices, params: GuideParams): Promise<Knowledge> {
  const { locale } = params
  const general = Promise.all([loadPlaybook(slices, params), slices.playbookSources()])
  const keys = await packKeys(slices, params)
  const parts = await Promise.all(
    keys.map((key) => Promise.all([slices.pack(key, locale), slices.packDetails(key, locale)])),
  )
  const [{ playbook, metrics }, sources] = await general
  return createKnowledge({
    packs: parts.map(([{ pack }, { functions }]) => ({ ...pack, functions })),
    cases: parts.flatMap(([{ cases }]) => cases),
    metrics: [...metrics, ...parts.flatMap(([part, details]) => [...part.metrics, ...details.metrics])],
    sources: [...sources, ...parts.flatMap(([, details]) => details.sources)],
    playbook,
  })
}
