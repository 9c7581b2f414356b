import type { Locale } from '../../text/locale.ts'
import { citationsIn } from '../citations.ts'
import type { Guide, Section, SectionId } from '../guide.ts'
import { readNumbering } from '../markdown/numbering.ts'
import { sectionIds, sectionTitles } from '../outline.ts'
import { readSection } from '../sections/read.ts'
import { findEntries } from '../sections/references/entries.ts'
import type { Collected } from './collected.ts'
import { titleOf } from './context.ts'
import { resolveCitations } from './resolve-citations.ts'
import { branchOf, type FoundSection, type Outline } from './split-sections.ts'

/** A section as read, which holds as long as nothing is added to what it was read from. */
interface Known {
  readonly tokens: number
  readonly parts: number
  readonly heading: string
  readonly locale: Locale
  readonly section: Section
}

/** A section with its citations resolved, and how. */
interface Resolved {
  readonly sources: ReadonlyMap<string, string>
  readonly section: Section
}

/** Reads the sections of an outline, each again only when it has changed. */
export class SectionReader {
  readonly #known = new WeakMap<FoundSection, Known>()
  readonly #resolved = new WeakMap<Section, Resolved>()

  read(collected: Collected): Guide {
    const outline = collected.finish()
    const { locale } = collected
    const resolve = resolver(outline)
    const sections = sectionIds.flatMap((id) => {
      const found = outline.sections.get(id)
      return found ? [this.#resolve(this.#section(id, found, locale), resolve)] : []
    })
    return { locale, title: titleOf(outline.title ?? ''), sections }
  }

  #section(id: SectionId, found: FoundSection, locale: Locale): Section {
    const { heading, tokens, parts } = found
    const known = this.#known.get(found)
    const isSame = known?.tokens === tokens.length && known.parts === parts.length && known.heading === heading
    if (known && isSame && known.locale === locale) return known.section
    const title = titleOf(readNumbering(heading).rest, sectionTitles[id][locale])
    const section = readSection(id, title, branchOf(found), { locale })
    this.#known.set(found, { tokens: tokens.length, parts: parts.length, heading, locale, section })
    return section
  }

  #resolve(section: Section, resolve: (key: string) => string): Section {
    const known = this.#resolved.get(section)
    if (known && [...known.sources].every(([key, source]) => resolve(key) === source)) return known.section
    const keys = citationsIn({ locale: 'en', title: '', sections: [section] })
    const resolved = resolveCitations(section, resolve)
    this.#resolved.set(section, { sources: new Map(keys.map((key) => [key, resolve(key)])), section: resolved })
    return resolved
  }
}

/** A citation points at the reference of its number; one without a reference keeps its key. */
function resolver(outline: Outline): (key: string) => string {
  const references = outline.sections.get('references')
  const entries = references ? findEntries(branchOf(references)).entries : []
  const sources = new Map(entries.map(({ key, source }) => [numberOf(key), source]))
  return (key) => (key.endsWith('?') ? key.slice(0, -1) : (sources.get(numberOf(key)) ?? key))
}

const numberOf = (key: string): string => key.replace(/^s/i, '')
