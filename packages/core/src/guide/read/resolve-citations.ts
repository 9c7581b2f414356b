import type { Section } from '../guide.ts'

type Resolve = (key: string) => string

/** A part of a section with its citations resolved, and what each key was resolved to. */
interface Resolved {
  readonly sources: ReadonlyMap<string, string>
  readonly value: object
}

/** Replaces the keys of citations by ids. A part whose citations have not changed stays the same object. */
export class CitationResolver {
  readonly #known = new WeakMap<object, Resolved>()
  readonly #sections = new WeakMap<Section, Section>()

  resolve(section: Section, resolve: Resolve): Section {
    let changed: Record<string, unknown> | undefined
    for (const [key, part] of Object.entries(section)) {
      if (!Array.isArray(part)) continue
      const resolved = part.map((item: object) => this.#part(item, resolve))
      if (resolved.some((item, index) => item !== part[index])) changed = { ...changed, [key]: resolved }
    }
    return changed ? this.#keep(section, { ...section, ...changed }) : section
  }

  /** The section as it was resolved before, where that is no different. */
  #keep(section: Section, resolved: Section): Section {
    const before = this.#sections.get(section)
    if (before && isShallowlySame(before, resolved)) return before
    this.#sections.set(section, resolved)
    return resolved
  }

  #part(part: object, resolve: Resolve): object {
    const known = this.#known.get(part)
    if (known && [...known.sources].every(([key, source]) => resolve(key) === source)) return known.value
    const sources = new Map<string, string>()
    const value = replaced(part, (key) => {
      const source = resolve(key)
      sources.set(key, source)
      return source
    })
    this.#known.set(part, { sources, value })
    return value
  }
}

function isShallowlySame(one: Section, other: Section): boolean {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([key, part]: [string, unknown]) => {
    const twin = others.get(key)
    if (!Array.isArray(part) || !Array.isArray(twin)) return part === twin
    return part.length === twin.length && part.every((item, index) => item === twin[index])
  })
}

/** A value with the key of every citation in it replaced; what holds none that changes is the same object. */
function replaced<Value>(value: Value, resolve: Resolve): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return replacedItems(value, resolve) as Value
  if ('type' in value && value.type === 'citation' && 'source' in value && typeof value.source === 'string') {
    const source = resolve(value.source)
    return source === value.source ? value : { ...value, source }
  }
  let changed: Record<string, unknown> | undefined
  for (const key in value) {
    const before: unknown = value[key]
    const after = replaced(before, resolve)
    if (after !== before) changed = { ...(changed ?? (value as Record<string, unknown>)), [key]: after }
  }
  return (changed ?? value) as Value
}

function replacedItems(items: readonly unknown[], resolve: Resolve): readonly unknown[] {
  let changed: unknown[] | undefined
  items.forEach((before, index) => {
    const after = replaced(before, resolve)
    if (after === before) return
    changed ??= [...items]
    changed[index] = after
  })
  return changed ?? items
}
