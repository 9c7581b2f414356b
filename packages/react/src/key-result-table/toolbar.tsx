import type { ColumnId } from './columns.ts'
import { copyText, groupable, type KeyResultTableState } from './use-key-result-table.ts'

/** Filter, groups, columns and copying. */
export function Toolbar({ state }: { readonly state: KeyResultTableState }) {
  const { messages: texts, columns, selection } = state
  const copy = () => {
    const { text, count } = copyText(state, ',')
    navigator.clipboard.writeText(text).then(
      () => state.announce(texts.copied(count)),
      () => state.announce(texts.notCopied),
    )
  }
  return (
    <div className="okr-table__tools">
      <input
        type="search"
        value={state.query}
        aria-label={texts.search}
        placeholder={texts.search}
        onChange={(event) => state.setQuery(event.target.value)}
      />
      <label className="okr-table__group">
        {texts.group}
        <select
          value={state.groupBy ?? ''}
          onChange={(event) => state.setGroupBy((event.target.value || undefined) as ColumnId | undefined)}
        >
          <option value="">{texts.noGroups}</option>
          {groupable.map((id) => (
            <option key={id} value={id}>
              {texts.column[id]}
            </option>
          ))}
        </select>
      </label>
      <details className="okr-table__choice">
        <summary className="okr-button okr-button--small">{texts.columns}</summary>
        <fieldset aria-label={texts.columns}>
          {columns.all.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={column.getIsVisible()}
                // The key result itself is always there.
                disabled={column.id === 'text'}
                onChange={() => column.toggleVisibility()}
              />
              {texts.column[column.id as ColumnId]}
            </label>
          ))}
        </fieldset>
      </details>
      <button type="button" className="okr-button okr-button--small" onClick={copy}>
        {texts.copy}
      </button>
      {selection.ids.size > 0 ? <output>{texts.selected(selection.ids.size)}</output> : null}
    </div>
  )
}
