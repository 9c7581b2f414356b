import { useId } from 'react'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { zoomStep } from './keys.ts'
import type { AlignmentCanvasMessages } from './messages.ts'
import type { AlignmentCanvasState } from './use-alignment-canvas.ts'

interface Props {
  readonly state: AlignmentCanvasState
  readonly texts: AlignmentCanvasMessages
}

/** What is in the middle, how much of it is shown, aligning without a drag, and taking a picture. */
export function Toolbar({ state, texts }: Props) {
  const { view } = state
  return (
    <div className="okr-canvas__tools">
      <Middle state={state} texts={texts} />
      <label className="okr-canvas__choice">
        <input
          type="checkbox"
          checked={state.showsKeyResults}
          onChange={({ target }) => state.setShowsKeyResults(target.checked)}
        />
        {texts.keyResults}
      </label>
      <Command name={texts.zoomOut} onClick={() => view.zoomBy(1 / zoomStep)} sign="−" />
      <Command name={texts.zoomIn} onClick={() => view.zoomBy(zoomStep)} sign="+" />
      <Command name={texts.fit} onClick={view.fit} />
      {state.canChange ? <Changes state={state} texts={texts} /> : null}
      <Command name={texts.exportSvg} onClick={() => state.save('svg')} />
      <Command name={texts.exportPng} onClick={() => state.save('png')} />
    </div>
  )
}

/** Units with objectives of their own. */
const unitsOf = (nodes: readonly OkrTreeNode[]): OkrTreeNode[] =>
  nodes.filter(({ children }) => children?.some(({ kind }) => kind === 'objective'))

function Middle({ state, texts }: Props) {
  const id = useId()
  return (
    <span className="okr-canvas__choice">
      <label htmlFor={id}>{texts.middle}</label>
      <select
        id={id}
        value={state.unitId ?? ''}
        onChange={({ target }) => {
          state.setUnit(target.value === '' ? null : target.value)
          state.view.fit()
        }}
      >
        <option value="">{texts.wholeCompany}</option>
        {unitsOf(state.index.nodes).map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.title}
          </option>
        ))}
      </select>
    </span>
  )
}

function Changes({ state, texts }: Props) {
  const { carried, active } = state
  return (
    <>
      {state.ownsHistory ? (
        <>
          <Command name={texts.undo} onClick={state.undo} isOff={!state.canUndo} />
          <Command name={texts.redo} onClick={state.redo} isOff={!state.canRedo} />
        </>
      ) : null}
      {carried < 0 ? (
        <Command name={texts.align} onClick={() => state.pickUp(active)} isOff={active < 0} />
      ) : (
        <Command name={texts.cancel} onClick={state.cancel} />
      )}
    </>
  )
}

interface CommandProps {
  readonly name: string
  /** Shown instead of the name. */
  readonly sign?: string
  readonly onClick: () => void
  readonly isOff?: boolean
}

const Command = ({ name, sign, onClick, isOff = false }: CommandProps) => (
  <button
    type="button"
    className="okr-button okr-button--small"
    onClick={onClick}
    disabled={isOff}
    aria-label={sign && name}
    title={sign && name}
  >
    {sign ?? name}
  </button>
)
