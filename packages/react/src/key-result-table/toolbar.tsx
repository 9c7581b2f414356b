import type { ColumnId } from './columns.ts'
import { copyText, goBack, groupable, type KeyResultTableState } from './use-key-result-table.ts'

interface Props {
  readonly state: KeyResultTableState
}

/** Filter, groups, columns and copying. */
export function Toolbar({ state }: Props) {
  const { messages: texts } = state
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
      <Columns state={state} />
      <button type="button" className="okr-button okr-button--small" onClick={copy}>
        {texts.copy}
      </button>
      {state.canEdit && state.ownsHistory ? <History state={state} /> : null}
      <Selecting state={state} />
    </div>
  )
}

function Columns({ state: { messages: texts, columns } }: Props) {
  return (
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
  )
}

function Selecting({ state: { messages: texts, selection, isSelecting, setSelecting } }: Props) {
  return (
    <>
      <button
        type="button"
        className="okr-button okr-button--small"
        aria-pressed={isSelecting}
        onClick={() => setSelecting(!isSelecting)}
      >
        {texts.select}
      </button>
      {selection.ids.size > 0 ? (
        <>
          <output>{texts.selected(selection.ids.size)}</output>
          <button type="button" className="okr-button okr-button--small" onClick={() => selection.all([])}>
            {texts.selectNone}
          </button>
        </>
      ) : null}
    </>
  )
}

const ways = ['undo', 'redo'] as const

function History({ state }: Props) {
  const isOff = { undo: !state.canUndo, redo: !state.canRedo }
  return ways.map((way) => (
    <button
      key={way}
      type="button"
      className="okr-button okr-button--small"
      disabled={isOff[way]}
      onClick={() => goBack(state, way)}
    >
      {state.messages[way]}
    </button>
  ))
}
