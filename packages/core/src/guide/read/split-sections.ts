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

export interface Outline {
  /** Markdown of the guide's title. */
  readonly title: string
  readonly sections: ReadonlyMap<SectionId, FoundSection>
}

/** Which of the headings are the guide's title and its sections; everything else belongs to the section before it. */
export function splitSections([preamble, ...parts]: readonly Branch[]): Outline {
  const first = parts[0]
  const title = first && sectionAt(first.heading, first.depth) === undefined ? parts.shift() : undefined
  const sections = new Map<SectionId, FoundSection>()
  const section = (id: SectionId): FoundSection => {
    const found = sections.get(id) ?? { heading: '', tokens: [], parts: [] }
    sections.set(id, found)
    return found
  }
  const opening = [...(preamble?.tokens ?? []), ...(title?.tokens ?? [])]
  if (opening.length > 0) append(section('introduction').tokens, opening)
  let rank = 6
  let current: SectionId = 'introduction'
  for (const part of parts) {
    const id = part.depth <= rank ? sectionAt(part.heading, part.depth) : undefined
    if (id && !sections.get(id)?.heading) {
      ;[rank, current] = [rank === 6 ? part.depth : rank, id]
      section(id).heading = part.heading
      append(section(id).tokens, part.tokens)
    } else section(current).parts.push(part)
  }
  return { title: title?.heading ?? '', sections }
}

export const branchOf = ({ tokens, parts }: FoundSection): Branch =>
  hang({ depth: 0, heading: '', tokens, branches: [] }, parts)
