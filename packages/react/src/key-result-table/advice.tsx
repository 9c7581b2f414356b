import { type ColumnId, withCell } from './columns.ts'
import { replaceWords } from './editor.tsx'
import type { KeyResultRow } from './row.ts'
import type { KeyResultTableState } from './use-key-result-table.ts'

/** What is said about a row while it is edited; the host asks the linter, so that the table needs not bring it. */
export interface RowAdvice {
  readonly severity: 'error' | 'warning' | 'info'
  readonly text: string
  /** Words that could stand in the cell instead; Alt Enter puts in the first of all. */
  readonly suggestions?: readonly { readonly label: string; readonly words: string }[]
}

/** Asked at every key for the row as it would be, and the column that is edited. */
export type Check = (row: KeyResultRow, column: ColumnId) => readonly RowAdvice[]

const nothing: readonly RowAdvice[] = []

/** Why the words of the cell can't be taken, or what the linter says of the row with them. */
export function adviceOn(
  { editing, rows, messages }: KeyResultTableState,
  check: Check | undefined,
): readonly RowAdvice[] {
  const row = editing && rows[editing.at]
  if (!editing || !row) return nothing
  const edit = withCell(row, editing.column, editing.words)
  if ('problem' in edit) return [{ severity: 'error', text: messages.problem[edit.problem] }]
  return check?.(edit.row, editing.column) ?? nothing
}

/** The one that the key puts in. */
export const firstSuggestion = (advice: readonly RowAdvice[]): { readonly words: string } | undefined =>
  advice.flatMap(({ suggestions = [] }) => suggestions)[0]

interface Props {
  readonly state: KeyResultTableState
  readonly advice: readonly RowAdvice[]
  readonly id: string
}

export function Advice({ state, advice, id }: Props) {
  const first = firstSuggestion(advice)
  return (
    <ul className="okr-table__advice" id={id} aria-live="polite">
      {advice.map(({ severity, text, suggestions = [] }) => (
        <li key={text} data-severity={severity}>
          {text}
          {suggestions.map((suggestion) => (
            <button
              key={suggestion.label + suggestion.words}
              type="button"
              className="okr-button okr-button--small"
              aria-keyshortcuts={suggestion === first ? 'Alt+Enter' : undefined}
              // The cell keeps the focus, or it would end its edit.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => replaceWords(state.field.current, suggestion.words)}
            >
              {suggestion.label}
              {suggestion === first ? <kbd aria-hidden="true">Alt + Enter</kbd> : null}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}
