/** A value with the key of every citation in it replaced; what holds none that changes is the same object. */
export function resolveCitations<Value>(value: Value, resolve: (key: string) => string): Value {
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'citation' && 'source' in value && typeof value.source === 'string') {
    const source = resolve(value.source)
    return source === value.source ? value : { ...value, source }
  }
  if (Array.isArray(value)) return resolveItems(value, resolve) as Value
  let changed: Record<string, unknown> | undefined
  for (const key in value) {
    const before: unknown = value[key]
    const after = resolveCitations(before, resolve)
    if (after !== before) changed = { ...(changed ?? (value as Record<string, unknown>)), [key]: after }
  }
  return (changed ?? value) as Value
}

function resolveItems(items: readonly unknown[], resolve: (key: string) => string): readonly unknown[] {
  let changed: unknown[] | undefined
  items.forEach((before, index) => {
    const after = resolveCitations(before, resolve)
    if (after === before) return
    changed ??= [...items]
    changed[index] = after
  })
  return changed ?? items
}
