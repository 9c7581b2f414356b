import { cleanText, type Localized } from '@okr/core'
import MiniSearch from 'minisearch'
import type { SearchDocument, SearchKind } from './documents.ts'

export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  /** The pack it stands in; null for sources. */
  readonly pack: string | null
  readonly title: Localized
  /** Comparable within one answer only. */
  readonly score: number
}

export interface SearchOptions {
  /** All kinds where absent. */
  readonly kinds?: readonly SearchKind[]
  /** 10 where absent. */
  readonly limit?: number
}

export type Search = (query: string, options?: SearchOptions) => SearchHit[]

/** A question longer than this is searched by its beginning. */
const longestQuery = 200

/** Latin words as they are; Chinese by pairs of characters, so that one wrong character costs two pairs of many. */
function termsOf(text: string): string[] {
  const runs =
    cleanText(text)
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []
  return runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairsOf(Array.from(run)) : [run]))
}

const pairsOf = (characters: readonly string[]): string[] =>
  characters.length === 1
    ? [characters.join('')]
    : characters.slice(1).map((character, index) => (characters[index] ?? '') + character)

const isLatin = (term: string): boolean => !/\p{Script=Han}/u.test(term)

/** One letter in four may be wrong, missing or turned round; short words and Chinese pairs must be right. */
const fuzzy = (term: string): number | false => (isLatin(term) && term.length > 3 ? 0.25 : false)

/** Of a question of many words, what holds hardly any of them is no answer. */
const leastShare = 1 / 3

/** A search over these documents in both languages at once. The index is made once, then asked often. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<{ id: number; title: string; names: string; said: string }>({
    fields: ['title', 'names', 'said'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 5, names: 4 }, fuzzy, prefix: isLatin },
  })
  index.addAll(
    documents.map(({ title, names, said }, id) => ({
      id,
      title: [...new Set(Object.values(title))].join(' / '),
      names: names.join(' / '),
      said: said.join(' / '),
    })),
  )
  return (query, { kinds, limit = 10 } = {}) => {
    const asked = query.slice(0, longestQuery)
    const least = Math.max(1, Math.floor(new Set(termsOf(asked)).size * leastShare))
    const hits: SearchHit[] = []
    for (const { id, score, queryTerms } of index.search(asked)) {
      const found = documents[id as number]
      if (!found || queryTerms.length < least || (kinds && !kinds.includes(found.kind))) continue
      hits.push({ kind: found.kind, id: found.id, pack: found.pack, title: found.title, score })
      if (hits.length === limit) break
    }
    return hits
  }
}
