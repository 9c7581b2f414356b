import type { OkrTreeMessages } from './messages.ts'
import type { OkrTreeState } from './use-okr-tree.ts'

interface Props {
  readonly state: OkrTreeState
  readonly texts: OkrTreeMessages
}

/** Search, open and close, undo, and moving a row without dragging. */
export function Toolbar({ state, texts }: Props) {
  return (
    <div className="okr-tree__tools">
      <Search state={state} texts={texts} />
      <Command name={texts.expandAll} onClick={() => state.setAllOpen(true)} isOff={state.found !== undefined} />
      <Command name={texts.collapseAll} onClick={() => state.setAllOpen(false)} isOff={state.found !== undefined} />
      {state.canChange ? <Changes state={state} texts={texts} /> : null}
    </div>
  )
}

function Changes({ state, texts }: Props) {
  const { carried, over, effect } = state
  return (
    <>
      {state.ownsHistory ? (
        <>
          <Command name={texts.undo} onClick={state.undo} isOff={!state.canUndo} />
          <Command name={texts.redo} onClick={state.redo} isOff={!state.canRedo} />
        </>
      ) : null}
      {carried < 0 ? (
        <Command name={texts.move} onClick={() => state.pickUp(state.active)} isOff={state.active < 0} />
      ) : (
        <>
          <Command name={texts.drop} onClick={() => state.drop(over)} isOff={effect === undefined} />
          <Command name={texts.cancel} onClick={state.cancel} />
        </>
      )}
    </>
  )
}

function Search({ state, texts }: Props) {
  const count = state.found?.matches.length
  return (
    <search className="okr-tree__search">
      <input
        type="search"
        value={state.query}
        aria-label={texts.search}
        placeholder={texts.search}
        onChange={(event) => state.setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          state.toMatch(event.shiftKey ? -1 : 1)
        }}
      />
      <output>{count === undefined ? '' : count === 0 ? texts.nothingFound : texts.found(count)}</output>
      {count ? (
        <>
          <Command name={texts.previous} onClick={() => state.toMatch(-1)} />
          <Command name={texts.next} onClick={() => state.toMatch(1)} />
        </>
      ) : null}
    </search>
  )
}

interface CommandProps {
  readonly name: string
  readonly onClick: () => void
  readonly isOff?: boolean
}

const Command = ({ name, onClick, isOff = false }: CommandProps) => (
  <button type="button" className="okr-button okr-button--small" onClick={onClick} disabled={isOff}>
    {name}
  </button>
)
