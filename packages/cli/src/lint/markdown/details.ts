import { type NamedPart, partNamed } from '../data/field-names.ts'

/** "基线：40 · 目标值：50", "Owner: Mei" beneath a key result; null where any part is something else. */
export function detailsOf(text: string): ReadonlyMap<NamedPart, string> | null {
  if (text.length > 1000) return null
  const details = new Map<NamedPart, string>()
  for (const part of text.split(/\s[·|]\s/u)) {
    const colon = part.search(/[:：]/u)
    const name = colon > 0 ? partNamed(part.slice(0, colon)) : null
    if (name === null || name === 'text' || name === 'objective' || name === 'keyResult') return null
    if (!details.has(name)) details.set(name, part.slice(colon + 1).trim())
  }
  return details
}
