/** The member of a nested value, whatever it turns out to be; undefined where the way there ends. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Readonly<Record<string | number, unknown>>)[key]
  }
  return found
}

export const textAt = (value: unknown, ...path: readonly (string | number)[]): string | undefined => {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** A number of tokens; 0 where none is said. */
export const countAt = (value: unknown, ...path: readonly (string | number)[]): number => {
  const found = at(value, ...path)
  return typeof found === 'number' && found > 0 ? found : 0
}
