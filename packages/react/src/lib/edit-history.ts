import { useState } from 'react'

/** The way back where the host holds it, as `useOkrSet` does: the component uses it and offers no commands of its own. */
export interface EditHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** Goes where there is a step. Whether there was one. */
function step(isThere: boolean, go: () => void): boolean {
  if (isThere) go()
  return isThere
}

export interface EditSteps<Step> {
  /** False where the host holds the way back. */
  readonly ownsHistory: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** After a change: the step that leads back from it. */
  readonly record: (back: Step) => void
  /** Whether there was anything. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

interface Steps<Step> {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** Steps that a reader remembers. */
const most = 100

/** The way back: the host's, else one of the component's own. `take` takes a step and returns the one that leads back. */
export function useEditHistory<Step>(host: EditHistory | undefined, take: (step: Step) => Step): EditSteps<Step> {
  const [{ past, future }, setSteps] = useState<Steps<Step>>({ past: [], future: [] })
  if (host)
    return {
      ownsHistory: false,
      canUndo: host.canUndo,
      canRedo: host.canRedo,
      record: () => undefined,
      undo: () => step(host.canUndo, host.undo),
      redo: () => step(host.canRedo, host.redo),
    }
  return {
    ownsHistory: true,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    record: (back) => setSteps({ past: [...past, back].slice(-most), future: [] }),
    undo() {
      const last = past.at(-1)
      if (last !== undefined) setSteps({ past: past.slice(0, -1), future: [...future, take(last)] })
      return last !== undefined
    },
    redo() {
      const next = future.at(-1)
      if (next !== undefined) setSteps({ past: [...past, take(next)], future: future.slice(0, -1) })
      return next !== undefined
    },
  }
}
