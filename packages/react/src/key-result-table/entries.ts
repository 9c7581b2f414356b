import { holderOf } from '../lib/words-pattern.ts'
import { type ColumnId, columns } from './columns.ts'
import type { KeyResultRow } from './row.ts'

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

export interface Order {
  readonly sort?: Sort | undefined
  /** Words that a row holds in any of its texts. */
  readonly query: string
  readonly groupBy?: ColumnId | undefined
  /** Values of the groups that are closed. */
  readonly closed: ReadonlySet<string>
}

interface Group {
  readonly value: string
  readonly count: number
}

/** What is listed: an index of a row, or, below 0, the group -1 - entry. */
export interface Entries {
  readonly list: Int32Array
  readonly groups: readonly Group[]
}

const collator = new Intl.Collator(['zh-CN', 'en'], { numeric: true })

/** Indexes in order, ties in the order they came; what has no value comes last in either direction. */
function sorted(rows: readonly KeyResultRow[], kept: Int32Array, { column, descending }: Sort): Int32Array {
  const { value } = columns[column]
  const sign = descending ? -1 : 1
  if (columns[column].isNumber) {
    const keys = Float64Array.from(rows, (row) => (value(row) as number | undefined) ?? Infinity * sign)
    return kept.sort((a, b) => sign * ((keys[a] as number) - (keys[b] as number) || 0) || a - b)
  }
  const keys = rows.map((row) => value(row) as string | undefined)
  return kept.sort((a, b) => {
    const [first, second] = [keys[a], keys[b]]
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined) || a - b
    return sign * collator.compare(first, second) || a - b
  })
}

/** Indexes of the rows whose texts hold the words. */
function filtered(rows: readonly KeyResultRow[], query: string): Int32Array {
  const holds = holderOf(query)
  // A loop: an iterator over 100,000 indexes costs more than the rest of a mount.
  const all = new Int32Array(rows.length)
  for (let at = 0; at < all.length; at++) all[at] = at
  if (!holds) return all
  const holdsIn = (text: string | undefined) => text !== undefined && holds(text)
  return all.filter((at) => {
    const { keyResult, objective, team } = rows[at] as KeyResultRow
    return (
      holdsIn(keyResult.text) ||
      holdsIn(objective.text) ||
      holdsIn(keyResult.owner) ||
      holdsIn(team) ||
      holdsIn(keyResult.id)
    )
  })
}

export function entriesOf(rows: readonly KeyResultRow[], { sort, query, groupBy, closed }: Order): Entries {
  const kept = filtered(rows, query)
  const list = sort ? sorted(rows, kept, sort) : kept
  return groupBy ? grouped(rows, list, groupBy, closed) : { list, groups: [] }
}

/** Groups in the order in which the first of each is listed. */
function grouped(
  rows: readonly KeyResultRow[],
  list: Int32Array,
  groupBy: ColumnId,
  closed: ReadonlySet<string>,
): Entries {
  const { value } = columns[groupBy]
  const members = new Map<string, number[]>()
  for (const at of list) {
    const name = String(value(rows[at] as KeyResultRow) ?? '')
    const group = members.get(name)
    if (group) group.push(at)
    else members.set(name, [at])
  }
  const groups = Array.from(members, ([name, group]) => ({ value: name, count: group.length }))
  const entries = [...members].flatMap(([name, group], at) => (closed.has(name) ? [-1 - at] : [-1 - at, ...group]))
  return { list: Int32Array.from(entries), groups }
}
