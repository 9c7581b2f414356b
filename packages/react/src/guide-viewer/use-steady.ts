import { useState } from 'react'

/** Whether two values of plain data say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const entries = Object.entries(one)
  const others = other as Readonly<Record<string, unknown>>
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => isSame(value, others[key]))
}

/** The same object as before as long as it says the same, so that what is drawn from it is left alone. */
export function useSteady<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (isSame(kept, value)) return kept
  setKept(value)
  return value
}
