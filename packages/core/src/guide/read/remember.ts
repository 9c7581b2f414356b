/**
 * Remembers what was made of an object, as long as the same circumstances hold. Finished parts of a guide are the same
 * objects from snapshot to snapshot, so that each is read once.
 */
export function remember<Source extends object, Result>(
  make: (source: Source, circumstances: string) => Result,
): (source: Source, circumstances?: string) => Result {
  const known = new WeakMap<Source, { readonly circumstances: string; readonly result: Result }>()
  return (source, circumstances = '') => {
    const found = known.get(source)
    if (found?.circumstances === circumstances) return found.result
    const result = make(source, circumstances)
    known.set(source, { circumstances, result })
    return result
  }
}
