import type { Guide, Section, SectionId } from '@okr/core/guide'
import { sectionOf } from '@okr/core/guide/model'
import { useCallback, useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import type { GuideViewerProps } from './guide-viewer.tsx'
import { guideViewerMessages } from './messages.ts'

export interface SectionEdits {
  readonly editing: SectionId | undefined
  /** Where the last edit was made. */
  readonly last: SectionId | undefined
  /** What was done last, for a status line. */
  readonly said: string
  readonly begin: ((id: SectionId) => void) | undefined
  readonly regenerate: ((id: SectionId) => void) | undefined
  readonly save: (guide: Guide) => void
  readonly cancel: () => void
  readonly undo: () => void
  readonly isEdited: (id: SectionId, section: Section | undefined) => boolean
}

/** Which section is edited, and which were. The functions stay the same, so that finished sections are left alone. */
export function useSectionEdits(props: GuideViewerProps): SectionEdits {
  const latest = useRef(props)
  // No effect that comes after the paint: that would be a task of its own for every frame of a stream.
  useBrowserLayoutEffect(() => {
    latest.current = props
  })
  const [editing, setEditing] = useState<SectionId>()
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<SectionId>()
  // Each edited section as it was before.
  const [originals, setOriginals] = useState<ReadonlyMap<SectionId, Section | undefined>>(new Map())

  const begin = useCallback((id: SectionId) => {
    setSaid('')
    setEditing(id)
  }, [])
  const cancel = useCallback(() => setEditing(undefined), [])
  const undo = useCallback(() => {
    setSaid('')
    latest.current.onUndo?.()
  }, [])
  const regenerate = useCallback((id: SectionId) => {
    setSaid('')
    setOriginals((known) => new Map([...known].filter(([one]) => one !== id)))
    latest.current.onRegenerate?.(id)
  }, [])

  const save = (guide: Guide) => {
    const { guide: before, locale = guide.locale, messages, onChange } = props
    setEditing(undefined)
    if (!editing) return
    if (!originals.has(editing))
      setOriginals(new Map([...originals, [editing, before ? sectionOf(before, editing) : undefined]]))
    const texts = { ...guideViewerMessages[locale], ...messages }
    setLast(editing)
    setSaid(texts.saved(sectionOf(guide, editing)?.title ?? ''))
    onChange?.(guide)
  }

  return {
    editing,
    last,
    said,
    begin: props.onChange && begin,
    regenerate: props.onRegenerate && regenerate,
    save,
    cancel,
    undo,
    isEdited: (id, section) => originals.has(id) && originals.get(id) !== section,
  }
}
