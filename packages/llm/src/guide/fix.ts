import type { Inline, RichText, Section } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'

/** Rules whose finding is mended by leaving the sentence out. */
const dropped = new Set(['ungrounded-number', 'wrong-language'])

/** Texts of which a sentence may go without taking structure with it. */
const isProse = (block: string): boolean => !/(?:^|\.)title$|^objectives\b|\.header\./.test(block)

type Path = readonly (string | number)[]

const pathOf = (block: string): Path => block.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))

/** Without the sentences that a finding is about, where leaving them out is enough. Later places first: indices hold. */
export function fixSection(section: Section, findings: readonly GuideFinding[]): Section {
  const places = findings.flatMap(({ ruleId, block, range }) =>
    dropped.has(ruleId) && block !== null && range && isProse(block) ? [{ path: pathOf(block), at: range.start }] : [],
  )
  const inReverse = places.toSorted((a, b) => comparePaths(b.path, a.path) || b.at - a.at)
  return inReverse.reduce((fixed, { path, at }) => withoutSentence(fixed, path, at) as Section, section)
}

function comparePaths(a: Path, b: Path): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index] ?? -1, b[index] ?? -1]
    if (left === right) continue
    return typeof left === 'number' && typeof right === 'number' ? left - right : String(left) < String(right) ? -1 : 1
  }
  return 0
}

/** The value with the text at the path shortened; what is left empty goes with its list. */
function withoutSentence(value: unknown, path: Path, at: number): unknown {
  const [key, ...rest] = path
  if (key === undefined) return shortened(value, at)
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown, index) =>
      index === key ? withoutSentence(item, rest, at) : item,
    )
    return items.filter((item) => item !== undefined)
  }
  if (typeof value !== 'object' || value === null) return value
  const member = (value as Record<string | number, unknown>)[key]
  return { ...value, [key]: withoutSentence(member, rest, at) ?? [] }
}

/** A paragraph, an item, or a text itself. A cell of a table may become empty; the others are then undefined. */
function shortened(value: unknown, at: number): unknown {
  if (Array.isArray(value)) return dropSentence(value as RichText, at)
  if (typeof value !== 'object' || value === null || !('text' in value) || !Array.isArray(value.text)) return value
  const text = dropSentence(value.text as RichText, at)
  return text.length === 0 ? undefined : { ...value, text }
}

const sentence = /\s*[^。！？；.!?;]*(?:[.!?;](?!\s|$)[^。！？；.!?;]*)*[。！？；.!?;]*/g

/** The text without the sentence around a position of its plain text, and without what that sentence cites. */
export function dropSentence(text: RichText, at: number): RichText {
  const plain = text.map((inline) => (inline.type === 'citation' ? '' : inline.text)).join('')
  const found = Array.from(plain.matchAll(sentence)).find(({ 0: words, index }) => at < index + words.length)
  if (!found) return []
  const [start, end] = [found.index, found.index + found[0].length]
  let position = 0
  const kept = text.flatMap((inline): Inline[] => {
    if (inline.type === 'citation') return position > start && position <= end ? [] : [inline]
    const from = position
    position += inline.text.length
    const rest = inline.text.slice(0, Math.max(0, start - from)) + inline.text.slice(Math.max(0, end - from))
    return rest.trim() === '' && rest !== inline.text ? [] : [{ ...inline, text: rest }]
  })
  const [first, ...others] = kept
  return first && 'text' in first ? [{ ...first, text: first.text.trimStart() }, ...others] : kept
}
