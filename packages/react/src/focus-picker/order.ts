/** The list with one entry at another place; as it is where there is no such place. */
export function withMoved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length || from === to) return list
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}

interface Key {
  readonly key: string
  readonly altKey: boolean
}

/** What a key does to the entry at `index` of `count`: the place it goes to, or "remove"; undefined for any other key. */
export function afterKey({ key, altKey }: Key, index: number, count: number): number | 'remove' | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'remove'
  if (!altKey) return undefined
  const places: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, index - 1),
    ArrowDown: Math.min(count - 1, index + 1),
    Home: 0,
    End: count - 1,
  }
  return places[key]
}
