type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** What was returned for an object, so that finished parts are compared once and not at every look. */
const returned = new WeakMap<object, unknown>()

/**
 * Plain data that says what `next` says, made of the objects of `before` wherever those say the same. So what is drawn
 * from an object need not be drawn again as long as it is the same one. Copies only what leads to a difference.
 */
export function reuse<T>(before: unknown, next: T): T {
  if (before === next || !isObject(before) || !isObject(next)) return next
  if (returned.get(next) === before) return before as T
  if (Array.isArray(before) !== Array.isArray(next)) return next
  const source: Plain = next
  const keys = Object.keys(source)
  let isSameThroughout = keys.length === Object.keys(before).length
  let copy: Record<string, unknown> | undefined
  for (const key of keys) {
    const value = reuse(before[key], source[key])
    if (value !== before[key]) isSameThroughout = false
    if (value === source[key]) continue
    copy ??= (Array.isArray(next) ? [...(next as unknown[])] : { ...source }) as Record<string, unknown>
    copy[key] = value
  }
  const result = (isSameThroughout ? before : (copy ?? next)) as T
  returned.set(next, result)
  return result
}
