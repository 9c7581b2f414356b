import type { FieldName, Item, Quote, Segment } from '../item.ts'
import { labelOf } from '../labels.ts'
import { type NamedPart, partNamed } from './field-names.ts'
import { isFieldName, keyResultFields, objectiveFields } from './field-values.ts'

/** A cell of a table: its text and where it stands. */
export interface Cell {
  readonly text: string
  readonly place: readonly Segment[]
}

/** What each column of a table holds. */
export interface Columns {
  readonly parts: readonly (NamedPart | null)[]
  readonly asked: ReadonlySet<FieldName>
}

/** The columns of a table of OKRs; null where it is another table. */
export function columnsOf(header: readonly string[], first: readonly string[]): Columns | null {
  const parts = header.map(partNamed)
  const has = (part: NamedPart): boolean => parts.includes(part)
  if (!has('keyResult')) {
    const text = parts.indexOf('text')
    const isOurs = has('objective') || has('target') || has('baseline') || has('kind')
    if (text < 0 || !isOurs) return has('objective') && parts.length === 1 ? { parts, asked: new Set() } : null
    parts[text] = 'keyResult'
  }
  // 目标 is the objective, and in many tables the value to reach.
  const objective = parts.indexOf('objective')
  if (objective >= 0 && !has('target') && /^[<>≤≥≦≧¥$€£+\-\s]*[\d０-９]/u.test(first[objective] ?? ''))
    parts[objective] = 'target'
  return { parts, asked: new Set(parts.filter(isFieldName)) }
}

/** Cuts the start of a sentence off, with its place. */
function after({ text, place }: Cell, count: number): Cell {
  const kept = place.flatMap((segment): Segment[] => {
    const end = segment.at + segment.length
    if (end <= count && end < text.length) return []
    const cut = Math.max(0, Math.min(count - segment.at, segment.length))
    const isStraight = segment.length === segment.width
    const start = isStraight ? segment.start + cut : segment.start
    const width = isStraight ? segment.width - cut : segment.width
    return [{ at: segment.at + cut - count, length: segment.length - cut, start, width }]
  })
  return { text: text.slice(count), place: kept }
}

/** A sentence without its label. */
export const unlabelled = (cell: Cell): Cell => {
  const label = labelOf(cell.text)
  return label ? after(cell, label.end) : cell
}

interface Row {
  readonly columns: Columns
  readonly cells: readonly Cell[]
  readonly quote: Quote
  readonly ignore: Item['ignore']
  /** The objective of the rows above or of the section, for a row that names none. */
  readonly objective: Item | null
}

/** The objective and the key result of a row; an objective that is written once for several rows counts once. */
export function itemsOfRow({ columns, cells, quote, ignore, objective: current }: Row): Item[] {
  const given = new Map<NamedPart, string>()
  const at = new Map<NamedPart, Cell>()
  columns.parts.forEach((part, column) => {
    const cell = cells[column]
    if (part === null || !cell || at.has(part)) return
    given.set(part, cell.text)
    at.set(part, cell)
  })
  const items: Item[] = []
  const shared = { quote, ignore, asked: columns.asked }
  const objective = at.get('objective')
  let owner = current
  if (objective && objective.text.trim() !== '' && unlabelled(objective).text !== current?.text) {
    const fields = at.has('keyResult') ? null : objectiveFields(given)
    owner = { kind: 'objective', ...unlabelled(objective), ...shared, fields, id: null, objective: null }
    items.push(owner)
  }
  const keyResult = at.get('keyResult')
  if (keyResult && keyResult.text.trim() !== '') {
    const fields = columns.asked.size > 0 ? keyResultFields(given) : null
    items.push({ kind: 'key-result', ...unlabelled(keyResult), ...shared, fields, id: null, objective: owner })
  }
  return items
}
