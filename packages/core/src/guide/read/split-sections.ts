import type { Token } from 'marked'
import type { SectionId } from '../guide.ts'
import { sectionAt } from '../sections/identify.ts'
import { append } from './append.ts'
import { type Branch, hang } from './branch.ts'

export interface FoundSection {
  /** Markdown of the heading; empty where text stood before any section. */
  heading: string
  readonly tokens: Token[]
  readonly parts: Branch[]
}

/** Which of the headings are the guide's title and its sections; everything else belongs to the section before it. */
export class Outline {
  /** Markdown of the guide's title; undefined until the first heading has come. */
  title: string | undefined
  readonly sections = new Map<SectionId, FoundSection>()
  #rank = 6
  #current: SectionId = 'introduction'
  /** The last heading was the title. */
  #isOpening = false
  /** Sections that a fork shares with the outline it came from, until it adds to them. */
  readonly #shared = new Set<FoundSection>()

  add(part: Branch): void {
    const isTitle = this.title === undefined && sectionAt(part.heading, part.depth) === undefined
    this.title ??= isTitle ? part.heading : ''
    this.#isOpening = isTitle
    if (isTitle) return this.#open(part.tokens)
    // Where sections are of the first rank, a heading of it is no title.
    const id = part.depth <= this.#rank ? sectionAt(part.heading, this.#rank === 1 ? 2 : part.depth) : undefined
    if (id && !this.sections.get(id)?.heading) {
      if (this.#rank === 6) this.#rank = part.depth
      this.#current = id
      const section = this.section(id)
      section.heading = part.heading
      append(section.tokens, part.tokens)
    } else this.section(this.#current).parts.push(part)
  }

  /** More of what stands beneath the heading that came last. */
  extend(tokens: readonly Token[]): void {
    if (this.title === undefined || this.#isOpening) return this.#open(tokens)
    const { tokens: own, parts } = this.section(this.#current)
    const last = parts.at(-1)
    // Another object, because what was made of the one before is remembered.
    if (last) parts[parts.length - 1] = { ...last, tokens: [...last.tokens, ...tokens] }
    else append(own, tokens)
  }

  /** What stands before the first section belongs to the introduction. */
  #open(tokens: readonly Token[]): void {
    if (tokens.length > 0) append(this.section('introduction').tokens, tokens)
  }

  /** The section with this id, to be added to. */
  section(id: SectionId): FoundSection {
    const found = this.sections.get(id)
    if (found && !this.#shared.has(found)) return found
    const own = found
      ? { heading: found.heading, tokens: [...found.tokens], parts: [...found.parts] }
      : { heading: '', tokens: [], parts: [] }
    this.sections.set(id, own)
    return own
  }

  /** An outline that starts with what this one has, and leaves this one as it is. */
  fork(): Outline {
    const copy = new Outline()
    copy.title = this.title
    copy.#rank = this.#rank
    copy.#current = this.#current
    copy.#isOpening = this.#isOpening
    for (const [id, section] of this.sections) {
      copy.sections.set(id, section)
      copy.#shared.add(section)
    }
    return copy
  }
}

export const branchOf = ({ tokens, parts }: FoundSection): Branch =>
  hang({ depth: 0, heading: '', tokens, branches: [] }, parts)
