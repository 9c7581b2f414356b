import { type Guide, type Inline, type Reference, sectionOf, sectionTitles } from '../../guide/index.ts'

type Link = Extract<Inline, { type: 'link' }>

/** A guide whose only references are links in its text, with a numbered reference for each address and its citation. */
export function withLinkedReferences(guide: Guide): Guide {
  const own = sectionOf(guide, 'references')
  if (own && own.references.length > 0) return guide
  const numbers = new Map<string, { number: string; link: Link }>()
  const others = guide.sections.filter((section) => section !== own).map((section) => cite(section, numbers))
  if (numbers.size === 0) return guide
  const references = [...numbers.values()].map(
    ({ number, link }): Reference => ({
      source: number,
      text:
        link.text === link.href
          ? [link]
          : [
              { type: 'text', text: `${link.text}. ` },
              { ...link, text: link.href },
            ],
    }),
  )
  const section = own ?? { id: 'references' as const, title: sectionTitles.references[guide.locale], blocks: [] }
  return { ...guide, sections: [...others, { ...section, references }] }
}

/** The same value with a citation behind each link. */
function cite<Value>(value: Value, numbers: Map<string, { number: string; link: Link }>): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.flatMap((item: unknown) => withCitation(item, numbers)) as Value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cite(part, numbers)])) as Value
}

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'link'

function withCitation(item: unknown, numbers: Map<string, { number: string; link: Link }>): unknown[] {
  if (!isLink(item)) return [cite(item, numbers)]
  const known = numbers.get(item.href) ?? { number: String(numbers.size + 1), link: item }
  numbers.set(item.href, known)
  return [item, { type: 'citation', source: known.number }]
}
