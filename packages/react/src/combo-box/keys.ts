/** The list of suggestions: whether it is shown, and which entry is active; -1 for none. */
export interface ListState {
  readonly isOpen: boolean
  readonly active: number
}

export const closed: ListState = { isOpen: false, active: -1 }

interface Key {
  readonly key: string
  readonly altKey: boolean
}

type Effect = ListState | 'choose'

/**
 * What a key does to a list of `count` suggestions, by the ARIA pattern of the editable combobox with a list; undefined
 * where the key is the text field's.
 */
export function afterKey({ key, altKey }: Key, { isOpen, active }: ListState, count: number): Effect | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return { isOpen: true, active: altKey ? active : (active + 1) % count }
    case 'ArrowUp':
      if (altKey) return isOpen ? closed : undefined
      return { isOpen: true, active: active <= 0 ? count - 1 : active - 1 }
    case 'Enter':
      return isOpen && active >= 0 ? 'choose' : undefined
    case 'Escape':
      return isOpen ? closed : undefined
    default:
      return undefined
  }
}
