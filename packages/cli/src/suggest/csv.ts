import { csvText, type KeyResult, type Objective, type OkrSet } from '@okr/core'
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

const rowsOf = ({ objectives }: OkrSet, set: string): (string | number | undefined)[][] =>
  objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) => columns.map(({ of }) => of(keyResult, objective, set))),
  )

/** One row for each key result. */
export function suggestionCsv({ set, alternatives }: OkrSuggestion): string {
  const sets = [set, ...alternatives]
  return csvText([columns.map(({ name }) => name), ...sets.flatMap((one, index) => rowsOf(one, String(index + 1)))])
}
