import type { PrintedSource } from '../knowledge/knowledge.ts'

/** A source reduced to what identifies it in print. */
interface Known<S> {
  readonly source: S
  readonly address: string | undefined
  /** Whole title and main title. */
  readonly titles: readonly string[]
  /** Who wrote or published it. */
  readonly names: readonly string[]
}

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Host and path; a home page identifies nothing. */
function addressOf(url: string): string | undefined {
  const found = /^https?:\/\/(?:www\.)?([^/?#\s]+)(\/[^?#\s]*)?/iu.exec(url)
  const path = found?.[2]?.replaceAll(/\/+$|\/index\.html?$|[.,;)。，；）]+$/gu, '') ?? ''
  return found && path !== '' ? `${found[1]?.toLowerCase()}${path}` : undefined
}

/** Shorter ones occur by chance. */
const isTelling = (title: string): boolean => title.length >= (/\p{Script=Han}/u.test(title) ? 5 : 9)

function knownFrom<S extends PrintedSource>(source: S): Known<S> {
  const [main = '', subtitle = ''] = source.title.split(/[:：—–(（]/u)
  const isGeneric = !isTelling(key(main))
  const people = source.authors.flatMap((author) => author.split(/[,，\s]+/u)).filter((name) => name.length >= 2)
  const publisher = source.publisher?.split(/[\s(（/]+/u)[0]
  return {
    source,
    address: source.url === null ? undefined : addressOf(source.url),
    titles: [...new Set([source.title, isGeneric ? subtitle : main].map(key))].filter(isTelling),
    names: [...people, ...(publisher ? [publisher] : [])].map(key).filter((name) => name.length >= 2),
  }
}

/** The same page, or one beneath a page that is no mere entrance. */
const isAmong = (address: string, printed: ReadonlySet<string | undefined>): boolean =>
  printed.has(address) ||
  [...printed].some((one) => one !== undefined && one.split('/').length > 2 && address.startsWith(`${one}/`))

/** Finds the source that a printed reference names; undefined where none does. */
export type SourceMatcher<S extends PrintedSource = PrintedSource> = (printed: string) => S | undefined

/**
 * A matcher over these sources: by address, or by title, and each time by somebody who wrote or published it as well.
 * That none is found says nothing about whether the reference is real.
 */
export function createSourceMatcher<S extends PrintedSource>(sources: readonly S[]): SourceMatcher<S> {
  const known = sources.map(knownFrom)
  return (printed) => {
    const addresses = new Set((printed.match(/https?:\/\/[^\s<>"')\]（）。，；、]+/giu) ?? []).map(addressOf))
    const text = key(printed)
    let best: { readonly source: S; readonly weight: number } | undefined
    for (const { source, address, titles, names } of known) {
      if (names.length > 0 && !names.some((name) => text.includes(name))) continue
      const isLinked = address !== undefined && isAmong(address, addresses)
      const longest = Math.max(0, ...titles.filter((title) => text.includes(title)).map((title) => title.length))
      // A longer title in the text says more than a shorter one, and the page itself more than any.
      const weight = isLinked ? 1000 + longest : longest
      if (weight > (best?.weight ?? 0)) best = { source, weight }
    }
    return best?.source
  }
}
