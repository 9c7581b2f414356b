import type { Localized } from '@okr/core'

/** Every object within a value, itself included, with its path. */
function* objectsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<[object, readonly PropertyKey[]]> {
  if (typeof value !== 'object' || value === null) return
  yield [value, path]
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, inner] of entries) yield* objectsIn(inner, [...path, key])
}

/** Every text in two languages within a value. */
export function* textsIn(value: unknown): Generator<[Localized, readonly PropertyKey[]]> {
  for (const [object, path] of objectsIn(value)) {
    const { 'zh-CN': zh, en } = object as Record<string, unknown>
    if (typeof zh === 'string' && typeof en === 'string') yield [{ 'zh-CN': zh, en }, path]
  }
}

/** Keys that hold the id of one source, or null. */
const single = new Set(['source', 'definitionSource', 'relatedStandard'])

/** Every id of a source within a value, with its path. */
export function* sourceIdsIn(value: unknown): Generator<[string, readonly PropertyKey[]]> {
  for (const [object, path] of objectsIn(value)) {
    for (const [key, inner] of Object.entries(object)) {
      if (key === 'sources') for (const [index, id] of (inner as string[]).entries()) yield [id, [...path, key, index]]
      else if (single.has(key) && typeof inner === 'string') yield [inner, [...path, key]]
    }
  }
}
