import type { Guide, Inline } from '@okr/core'

const isInline = (value: object): value is Inline =>
  'type' in value && 'text' in value && typeof value.text === 'string'

/** Every text of a guide but its references, in the order of reading. */
export function textsOf(guide: Guide): string[] {
  const walk = (value: unknown): string[] => {
    if (Array.isArray(value)) {
      return value.every(
        (one) => typeof one === 'object' && one !== null && 'type' in one && 'source' in one === false && isInline(one),
      )
        ? [value.map((one: { text: string }) => one.text).join('')]
        : value.flatMap(walk)
    }
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      ['title', 'text', 'rationale', 'timing'].includes(key) && typeof inner === 'string' ? [inner] : walk(inner),
    )
  }
  return walk(guide.sections.filter(({ id }) => id !== 'references'))
}

/** Sentences long enough to tell one guide from another. */
const sentencesOf = (guide: Guide): Set<string> =>
  new Set(
    textsOf(guide)
      .flatMap((text) => text.split(/(?<=[。！？；])|(?<=[.!?;])\s/u))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 8 : 20)),
  )

/** Share of the smaller guide's sentences that stand in the other, too. */
export function sharedShare(a: Guide, b: Guide): number {
  const [one, other] = [sentencesOf(a), sentencesOf(b)]
  const shared = [...one].filter((sentence) => other.has(sentence)).length
  return shared / Math.min(one.size, other.size)
}
