import type { KeyPress } from '../lib/key-press.ts'

export interface EditEffect {
  readonly type: 'pickUp' | 'drop' | 'undo' | 'redo'
}

/** What a key does together with Ctrl or ⌘: those of a clipboard move a row, the others go back and forth. */
export function editEffect({ key, shiftKey }: KeyPress): EditEffect | undefined {
  switch (key.toLowerCase()) {
    case 'x':
      return { type: 'pickUp' }
    case 'v':
      return { type: 'drop' }
    case 'z':
      return { type: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { type: 'redo' }
    default:
      return undefined
  }
}
