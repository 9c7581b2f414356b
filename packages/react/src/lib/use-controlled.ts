import { useCallback, useState } from 'react'

/** State that the host holds where it gives a value, and the component holds elsewhere. */
export function useControlled<T>(
  value: T | undefined,
  initial: T | (() => T),
  onChange: ((next: T) => void) | undefined,
): readonly [T, (next: T) => void] {
  const [own, setOwn] = useState(initial)
  const set = useCallback(
    (next: T) => {
      if (value === undefined) setOwn(() => next)
      onChange?.(next)
    },
    [value, onChange],
  )
  return [value ?? own, set]
}
