/** How a record is compared with its label: the rules of README.md. */
export interface Fields {
  readonly metric: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly change?: { readonly value: number; readonly unit: string | null }
  readonly unit: string | null
  readonly direction: string | null
  readonly deadline: string | null
  readonly dataSource: readonly string[] | null
  readonly owner: string | null
}

export interface CorpusRecord {
  readonly id: string
  readonly lang: 'zh' | 'en' | 'mixed'
  readonly kind: 'key-result' | 'objective'
  readonly text: string
  readonly fields: Fields | null
  readonly findings: readonly string[]
  readonly alt?: { readonly findings?: readonly string[]; readonly fields?: Partial<Fields> }
}

const leading = /^(?:no later than|by|before|within|through|in|during|for|on|over|until|the|在|到|截至|于)\s*/i
const trailing = /\s*(?:之前|以前|前|之内|内|止)$/

export const bareDeadline = (words: string): string =>
  words.trim().replace(leading, '').replace(leading, '').replace(trailing, '').trim().toLowerCase()

const sameDeadline = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : bareDeadline(a) === bareDeadline(b)

const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const plain = (words: string): string => words.trim().toLowerCase()

const sameList = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null
    ? a === b
    : a.length === b.length && [...a].map(plain).sort().join('\n') === [...b].map(plain).sort().join('\n')

const sameChange = (a: Fields['change'], b: Fields['change']): boolean =>
  a === undefined || b === undefined ? a === b : sameNumber(a.value, b.value) && a.unit === b.unit

const compare = {
  baseline: sameNumber,
  target: sameNumber,
  change: sameChange,
  unit: (a: string | null, b: string | null) => a === b,
  direction: (a: string | null, b: string | null) => a === b,
  deadline: sameDeadline,
  dataSource: sameList,
  owner: (a: string | null, b: string | null) => (a === null || b === null ? a === b : plain(a) === plain(b)),
} as const

export const exactFields = Object.keys(compare) as (keyof typeof compare)[]

export function sameField(field: keyof typeof compare, label: Fields, alt: Partial<Fields>, got: Fields): boolean {
  const same = compare[field] as (a: unknown, b: unknown) => boolean
  return same(label[field], got[field]) || (field in alt && same(alt[field], got[field]))
}

/** Words of Latin script and single Han characters. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []

/** Overlap of the words of two metrics, 0 to 1. */
export function metricF1(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 1 : 0
  const rest = wordsOf(a)
  const got = wordsOf(b)
  const total = rest.length + got.length
  let shared = 0
  for (const word of got) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return total === 0 ? 1 : (2 * shared) / total
}

/** The reading of the label that is nearer to what was found. */
export function nearestLabel(record: CorpusRecord, found: ReadonlySet<string>): readonly string[] {
  const other = record.alt?.findings
  if (other === undefined) return record.findings
  const distance = (label: readonly string[]) =>
    label.filter((id) => !found.has(id)).length + [...found].filter((id) => !label.includes(id)).length
  return distance(other) < distance(record.findings) ? other : record.findings
}
