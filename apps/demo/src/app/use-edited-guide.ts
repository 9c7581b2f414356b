import type { Guide } from '@okr/core'
import { useCallback, useState } from 'react'

/** A composed guide with what was edited in it; edits go with the guide they were made in. */
export function useEditedGuide(composed: Guide) {
  const [edited, setEdited] = useState<{ readonly of: Guide; readonly guides: readonly Guide[] }>()
  const guides = edited?.of === composed ? edited.guides : []
  const change = useCallback(
    (guide: Guide) =>
      setEdited((before) => ({
        of: composed,
        guides: [...(before?.of === composed ? before.guides : []), guide],
      })),
    [composed],
  )
  const undo = useCallback(() => setEdited((before) => before && { ...before, guides: before.guides.slice(0, -1) }), [])
  return { guide: guides.at(-1) ?? composed, change, undo: guides.length > 0 ? undo : undefined }
}
