import type { Locale } from '@okr/core'
import type { OkrSet } from '@okr/core/okr'
import { createContext, useContext } from 'react'
import type { OkrSetState } from '../use-okr-set/use-okr-set.ts'
import type { SetFacts } from './facts.ts'
import type { OkrStudioMessages, ViewId } from './messages.ts'
import type { Reading } from './reading.ts'

export type PanelTab = 'edit' | 'checkIn'

/** What stands beside the view: an objective or a key result, or the cycle. */
export type Panel =
  | {
      readonly kind: 'item'
      readonly id: string
      readonly tab: PanelTab
      /** Key results to check in after this one. */
      readonly queue: readonly string[]
    }
  | { readonly kind: 'cycle' }

export interface Studio {
  /** Begins the ids of its parts. */
  readonly id: string
  readonly state: OkrSetState
  /** As it was stated; edits are made in this one. */
  readonly set: OkrSet
  /** As its sentences say it; what is shown. */
  readonly reading: Reading
  readonly facts: SetFacts
  /** ISO date of today. */
  readonly date: string
  readonly locale: Locale
  readonly texts: OkrStudioMessages
  readonly view: ViewId
  readonly setView: (view: ViewId) => void
  readonly panel: Panel | null
  readonly openPanel: (panel: Panel) => void
  readonly closePanel: () => void
  readonly say: (text: string) => void
}

const context = createContext<Studio | null>(null)

export const StudioProvider = context.Provider

export function useStudio(): Studio {
  const studio = useContext(context)
  if (!studio) throw new Error('Parts of OkrStudio are rendered inside of it')
  return studio
}

/** Opens an objective or a key result beside the view. */
export const itemPanel = (id: string, tab: PanelTab = 'edit', queue: readonly string[] = []): Panel => ({
  kind: 'item',
  id,
  tab,
  queue,
})
