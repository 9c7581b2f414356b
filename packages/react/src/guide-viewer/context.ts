import type { Guide, Locale, ReferenceStatus } from '@okr/core'
import type { PrintedSource } from '@okr/knowledge/on-demand'
import { createContext, useContext } from 'react'
import { guideViewerMessages } from './messages.ts'

export type FindSource = (id: string) => PrintedSource | undefined
/** What the registry makes of a printed reference, by its source. */
export type StatusOf = (id: string) => ReferenceStatus

interface ViewerContext {
  readonly locale: Locale
  /** Number of a source in the references, from 1. */
  readonly positions: ReadonlyMap<string, number>
  readonly findSource: FindSource
  readonly statusOf: StatusOf | undefined
}

const Context = createContext<ViewerContext | null>(null)
export const ViewerProvider = Context.Provider

export function positionsOf(guide: Guide): ReadonlyMap<string, number> {
  const references = guide.sections.flatMap((section) => (section.id === 'references' ? section.references : []))
  return new Map(references.map(({ source }, index) => [source, index + 1]))
}

/** What every part of the viewer needs to know of the guide it stands in. */
export function useViewer() {
  const context = useContext(Context)
  if (!context) throw new Error('Parts of the guide viewer must stand inside <GuideViewer>')
  return { ...context, texts: guideViewerMessages[context.locale] }
}
