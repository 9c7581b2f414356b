type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/**
 * Plain data that says what `next` says, made of the objects of `before` wherever those say the same. So what is drawn
 * from an object need not be drawn again as long as it is the same one.
 */
export function reuse<T>(before: unknown, next: T): T {
  if (before === next || !isObject(before) || !isObject(next)) return next
  if (Array.isArray(next)) {
    if (!Array.isArray(before)) return next
    const items = next.map((item: unknown, index) => reuse(before[index], item))
    return (isSame(before, items) ? before : items) as T
  }
  const entries = Object.entries(next).map(([key, value]) => [key, reuse(before[key], value)] as const)
  const isAll = entries.length === Object.keys(before).length && entries.every(([key, value]) => before[key] === value)
  return (isAll ? before : Object.fromEntries(entries)) as T
}

export const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])
