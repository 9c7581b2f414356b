import type { Locale, Objective, ReferenceStatus } from '@okr/core'
import type { SectionOf } from '@okr/core/guide'
import { createContext, type ReactNode, useContext } from 'react'
import type { FindSource } from '../citation/cited-source.ts'
import type { GuideViewerMessages } from './messages.ts'

/** What the registry makes of a printed reference, by its source. */
export type StatusOf = (id: string) => ReferenceStatus

/** Another way to show example OKRs than the list. */
export interface ObjectiveView {
  readonly id: string
  readonly label: string
  readonly render: (objectives: readonly Objective[]) => ReactNode
}

interface ViewerContext {
  /** Of the guide. */
  readonly locale: Locale
  /** In the language of the guide, for what stands between its sentences. */
  readonly words: GuideViewerMessages
  /** In the language of the reader, for everything around it. */
  readonly texts: GuideViewerMessages
  readonly readerLocale: Locale
  /** The id that a part of the guide has on the page. */
  readonly anchor: (id: string) => string
  /** Number of a source in the references, from 1. */
  readonly positions: ReadonlyMap<string, number>
  readonly isWriting: boolean
  readonly findSource: FindSource
  readonly statusOf: StatusOf | undefined
  readonly objectiveViews: readonly ObjectiveView[]
}

const Context = createContext<ViewerContext | null>(null)
export const ViewerProvider = Context.Provider

const none: ReadonlyMap<string, number> = new Map()

export const positionsOf = (section: SectionOf<'references'> | undefined): ReadonlyMap<string, number> =>
  section ? new Map(section.references.map(({ source }, index) => [source, index + 1])) : none

/** What every part of the viewer needs to know of the guide it stands in. */
export function useViewer(): ViewerContext {
  const context = useContext(Context)
  if (!context) throw new Error('Parts of the guide viewer must stand inside <GuideViewer>')
  return context
}
