import type { KeyResult, Objective, OkrSet } from '@okr/core'
import type { OkrSuggestion } from '@okr/knowledge'

/** One column: its name, which `okr lint` reads back, and its cell. */
interface Column {
  readonly name: string
  readonly of: (keyResult: KeyResult, objective: Objective, set: string) => string | number | undefined
}

const columns: readonly Column[] = [
  { name: 'cycle note', of: (_, __, set) => set },
  { name: 'objective', of: (_, objective) => objective.text },
  { name: 'level', of: (_, { level }) => level },
  { name: 'ambition', of: (_, { ambition }) => ambition },
  { name: 'id', of: ({ id }) => id },
  { name: 'key result', of: ({ text }) => text },
  { name: 'metric', of: ({ metric }) => metric },
  { name: 'baseline', of: ({ baseline }) => baseline },
  { name: 'target', of: ({ target }) => target },
  { name: 'unit', of: ({ unit }) => unit },
  { name: 'direction', of: ({ direction }) => direction },
  { name: 'deadline', of: ({ deadline }) => deadline },
  { name: 'data sources', of: ({ dataSources }) => dataSources?.join('; ') },
  { name: 'owner', of: ({ owner }) => owner },
  { name: 'kind', of: ({ kind }) => kind },
]

/** Spreadsheets take words that start like this for a formula. */
const formula = /^[=+\-@\t\r]/u

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const rowsOf = ({ objectives }: OkrSet, set: string): string[] =>
  objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) => columns.map(({ of }) => cell(of(keyResult, objective, set))).join(',')),
  )

/** One row for each key result (RFC 4180, with a mark of the encoding for spreadsheets). */
export function suggestionCsv({ set, alternatives }: OkrSuggestion): string {
  const sets = [set, ...alternatives]
  const head = columns.map(({ name }) => name).join(',')
  return `\uFEFF${[head, ...sets.flatMap((one, index) => rowsOf(one, String(index + 1)))].join('\r\n')}\r\n`
}
