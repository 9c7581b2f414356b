import type { Localized } from '@okr/core'
import type { KeyPress } from './key-press.ts'

/** The names of undo and redo, and what is said after them. */
export interface HistoryMessages {
  readonly undo: string
  readonly redo: string
  readonly undone: string
  readonly redone: string
  readonly nothingToUndo: string
}

export const historyMessages: Localized<HistoryMessages> = {
  'zh-CN': {
    undo: '撤销',
    redo: '重做',
    undone: '已撤销',
    redone: '已重做',
    nothingToUndo: '没有可撤销的更改',
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone',
    redone: 'Done again',
    nothingToUndo: 'There is nothing to undo',
  },
}

/** What a key does together with Ctrl or ⌘, where it goes back or forth. */
export function historyEffect({ key, shiftKey }: KeyPress): 'undo' | 'redo' | undefined {
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return 'redo'
    default:
      return undefined
  }
}
