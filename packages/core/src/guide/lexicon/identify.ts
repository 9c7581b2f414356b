import type { Localized } from '../../text/locale.ts'

/** A heading reduced to what identifies it: compatibility forms, lower case, no spaces. */
export const headingKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Finds what a heading stands for: by its printed title, then by the first entry one of whose words it holds. */
export function identifier<Id extends string>(
  titles: Readonly<Record<Id, Localized>>,
  words: Readonly<Record<Id, readonly string[]>>,
) {
  const ids: Id[] = []
  for (const id in words) ids.push(id)
  const exact = new Map(ids.flatMap((id) => Object.values(titles[id]).map((title) => [headingKey(title), id] as const)))
  return {
    exactly: (heading: string): Id | undefined => exact.get(headingKey(heading)),
    roughly(heading: string): Id | undefined {
      const key = headingKey(heading)
      return exact.get(key) ?? ids.find((id) => words[id].some((word) => key.includes(word)))
    },
  }
}
