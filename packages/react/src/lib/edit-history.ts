/** The way back where the host holds it, as `useOkrSet` does: the component uses it and offers no commands of its own. */
export interface EditHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** One step by the host. Whether there was anything. */
export function stepOf(history: EditHistory, way: 'undo' | 'redo'): boolean {
  const isThere = way === 'undo' ? history.canUndo : history.canRedo
  if (isThere) history[way]()
  return isThere
}
