import { asIs, type Item, type Reader, straight } from '../item.ts'
import { labelOf } from '../labels.ts'
import { type Line, linesOf, trimmed } from '../lines.ts'

const marker = /^(?:[-*+•·]\s{1,4}|\d{1,3}[.)、]\s{0,4}(?!\d))(?:\[[ xX]\]\s{1,4})?/u

function itemOf(text: string, line: Line): Item | null {
  const whole = text.slice(line.start, line.end)
  const skip = marker.exec(whole)?.[0].length ?? 0
  const label = labelOf(skip > 0 ? whole.slice(skip) : whole)
  const start = skip + (label?.end ?? 0)
  if (start >= whole.length) return null
  return {
    kind: label?.kind ?? 'key-result',
    text: start > 0 ? whole.slice(start) : whole,
    place: straight(line.start + start, whole.length - start),
    quote: asIs,
    fields: null,
    asked: null,
    id: null,
    objective: null,
    ignore: [],
  }
}

/** Plain text: one key result a line; an objective where the line says so ("O1: …"). Lines that start with # are comments. */
export const reader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read(text) {
    const items: Item[] = []
    for (const line of linesOf(text)) {
      const { start, end } = trimmed(text, line)
      const item = start < end && text[start] !== '#' ? itemOf(text, { start, end }) : null
      if (item) items.push(item)
    }
    return { items, isSet: false, cycle: null }
  },
}
