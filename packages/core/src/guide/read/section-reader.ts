import type { Token } from 'marked'
import type { Locale } from '../../text/locale.ts'
import type { Guide, Reference, Section, SectionId } from '../guide.ts'
import { readNumbering } from '../markdown/numbering.ts'
import { sectionIds, sectionTitles } from '../outline.ts'
import { readSection } from '../sections/read.ts'
import { findEntries } from '../sections/references/entries.ts'
import type { Branch } from './branch.ts'
import type { Collected } from './collected.ts'
import { titleOf } from './context.ts'
import { CitationResolver } from './resolve-citations.ts'
import { branchOf, type FoundSection, type Outline } from './split-sections.ts'

/** A section as read, which holds as long as nothing is added to what it was read from. */
interface Known {
  readonly tokens: number
  readonly parts: number
  readonly last: Branch | undefined
  readonly heading: string
  readonly locale: Locale
  readonly section: Section
}

/** Reads the sections of an outline, each again only when it has changed. */
export class SectionReader {
  readonly #known = new WeakMap<FoundSection, Known>()
  /** What each section was when it was last read, by its text: ending a section must not make another object of it. */
  readonly #latest = new Map<
    SectionId,
    { readonly found: FoundSection; readonly locale: Locale; readonly section: Section }
  >()
  readonly #citations = new CitationResolver()
  readonly #listed: ReadonlyMap<string, string>

  /** `listed` may be cited by their place though the text does not list them. */
  constructor(listed: readonly Reference[]) {
    this.#listed = new Map(listed.map(({ source }, index) => [String(index + 1), source]))
  }

  read(collected: Collected): Guide {
    const outline = collected.finish()
    const { locale } = collected
    const resolve = resolver(outline, this.#listed)
    const sections = sectionIds.flatMap((id) => {
      const found = outline.sections.get(id)
      return found ? [this.#citations.resolve(this.#section(id, found, locale), resolve)] : []
    })
    return { locale, title: titleOf(outline.title ?? ''), sections }
  }

  #section(id: SectionId, found: FoundSection, locale: Locale): Section {
    const { heading, tokens, parts } = found
    const known = this.#known.get(found)
    const isSame = known?.tokens === tokens.length && known.parts === parts.length && known.heading === heading
    if (known && isSame && known.last === parts.at(-1) && known.locale === locale) return known.section
    const section = this.#readOnce(id, found, locale)
    this.#known.set(found, { tokens: tokens.length, parts: parts.length, last: parts.at(-1), heading, locale, section })
    return section
  }

  #readOnce(id: SectionId, found: FoundSection, locale: Locale): Section {
    const latest = this.#latest.get(id)
    if (latest?.locale === locale && isSameText(latest.found, found)) return latest.section
    const title = titleOf(readNumbering(found.heading).rest, sectionTitles[id][locale])
    const section = readSection(id, title, branchOf(found), { locale })
    const { heading, tokens, parts } = found
    this.#latest.set(id, { found: { heading, tokens: [...tokens], parts: [...parts] }, locale, section })
    return section
  }
}

/** Whether two sections are read from the same; the parts of one section seldom are other objects. */
function isSameText(one: FoundSection, other: FoundSection): boolean {
  const isSame = (a: Token, b: Token | undefined): boolean => a === b || a.raw === b?.raw
  const areSame = (a: readonly Token[], b: readonly Token[]): boolean =>
    a.length === b.length && a.every((token, index) => isSame(token, b[index]))
  return (
    one.heading === other.heading &&
    one.parts.length === other.parts.length &&
    areSame(one.tokens, other.tokens) &&
    one.parts.every((part, index) => {
      const twin = other.parts[index] ?? part
      return (
        part === twin ||
        (part.depth === twin.depth && part.heading === twin.heading && areSame(part.tokens, twin.tokens))
      )
    })
  )
}

/** A citation points at the reference of its number; one without a reference keeps its key. */
function resolver(outline: Outline, listed: ReadonlyMap<string, string>): (key: string) => string {
  const references = outline.sections.get('references')
  const entries = references ? findEntries(branchOf(references)).entries : []
  const sources = new Map(entries.map(({ key, source }) => [numberOf(key), source]))
  return (key) => {
    if (key.endsWith('?')) return key.slice(0, -1)
    const number = numberOf(key)
    return sources.get(number) ?? listed.get(number) ?? key
  }
}

const numberOf = (key: string): string => key.replace(/^s/i, '')
