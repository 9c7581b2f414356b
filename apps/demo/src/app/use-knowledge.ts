import type { GuideParams } from '@okr/core/params'
import type { GuideKnowledge, PackNames, SourceMatcher } from '@okr/knowledge/on-demand'
import { useEffect, useState } from 'react'

const onDemand = import('@okr/knowledge/on-demand')

export type KnowledgeModule = Awaited<typeof onDemand>

/** Parameters and all that is needed to write their guide. */
export interface Loaded {
  readonly params: GuideParams
  readonly knowledge: GuideKnowledge
  readonly module: KnowledgeModule
}

/** What `load` gave last; undefined until it first arrives. A failure to load is thrown to the boundary. */
function useLoaded<T>(load: () => Promise<T | undefined>, of: unknown): T | undefined {
  const [state, setState] = useState<{ readonly value?: T | undefined; readonly error?: Error }>({})
  useEffect(() => {
    let isWanted = true
    load().then(
      (value) => isWanted && setState({ value }),
      (error: Error) => isWanted && setState({ error }),
    )
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `of` is all that `load` depends on
  }, [of])
  if (state.error) throw state.error
  return state.value
}

/** The names of the packs and the functions that read them. */
export const useCatalogue = ():
  | { readonly module: KnowledgeModule; readonly packs: readonly PackNames[] }
  | undefined =>
  useLoaded(async () => {
    const module = await onDemand
    return { module, packs: await module.loadCatalogue() }
  }, null)

/** What the guide for these parameters is written from; the one before until it has arrived. */
export const useKnowledge = (params: GuideParams | null): Loaded | undefined =>
  useLoaded(async () => {
    if (!params) return undefined
    const module = await onDemand
    return { params, module, knowledge: await module.loadGuideKnowledge(params) }
  }, params)

/** Finds registered sources by how they are printed. */
export const useSourceMatcher = (): SourceMatcher | undefined =>
  useLoaded(async () => (await onDemand).loadSourceMatcher(), null)
