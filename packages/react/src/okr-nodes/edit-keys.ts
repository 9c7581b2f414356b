import { historyEffect } from '../lib/history.ts'
import type { KeyPress } from '../lib/key-press.ts'

export interface EditEffect {
  readonly type: 'pickUp' | 'drop' | 'undo' | 'redo'
}

/** What a key does together with Ctrl or ⌘: those of a clipboard move a row, the others go back and forth. */
export function editEffect(press: KeyPress): EditEffect | undefined {
  const history = historyEffect(press)
  if (history) return { type: history }
  switch (press.key.toLowerCase()) {
    case 'x':
      return { type: 'pickUp' }
    case 'v':
      return { type: 'drop' }
    default:
      return undefined
  }
}
