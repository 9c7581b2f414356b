import { newObjectiveId, withNewObjective } from '@okr/core/okr'
import { type ReactNode, useId, useState } from 'react'
import { DownloadIcon, PlusIcon, UndoIcon } from '../lib/icons.tsx'
import { itemPanel, type Studio, useStudio } from './context.ts'

/** Adds an objective and opens it, so that its words are what comes next. */
export function addObjective({ set, state, openPanel }: Studio): void {
  const id = newObjectiveId(set)
  state.change((now) => withNewObjective(now, { id, text: '', keyResults: [] }))
  openPanel(itemPanel(id))
}

/** What can be done with the whole set. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const studio = useStudio()
  const { state, texts } = studio
  const [showsFiles, setShowsFiles] = useState(false)
  const files = useId()
  return (
    <>
      <div className="okr-studio__commands">
        <IconCommand label={texts.undo} keys="Control+Z" isOff={!state.canUndo} onClick={state.undo}>
          <UndoIcon />
        </IconCommand>
        <IconCommand label={texts.redo} keys="Control+Shift+Z" isOff={!state.canRedo} onClick={state.redo} isMirrored>
          <UndoIcon />
        </IconCommand>
        <button
          type="button"
          className="okr-button okr-button--small"
          aria-expanded={showsFiles}
          aria-controls={files}
          onClick={() => setShowsFiles(!showsFiles)}
        >
          <DownloadIcon />
          {texts.files}
        </button>
        <button type="button" className="okr-button okr-button--small" onClick={() => addObjective(studio)}>
          <PlusIcon />
          {texts.addObjective}
        </button>
      </div>
      <div id={files} className="okr-studio__drawer" hidden={!showsFiles}>
        {children}
      </div>
    </>
  )
}

interface IconCommandProps {
  readonly label: string
  readonly keys: string
  readonly isOff: boolean
  readonly isMirrored?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** Stays focusable where there is nothing to do, so that the last step back does not lose the focus. */
const IconCommand = ({ label, keys, isOff, isMirrored, onClick, children }: IconCommandProps) => (
  <button
    type="button"
    className="okr-icon-button"
    aria-label={label}
    title={label}
    aria-keyshortcuts={keys}
    aria-disabled={isOff}
    data-mirrored={isMirrored || undefined}
    onClick={isOff ? undefined : onClick}
  >
    {children}
  </button>
)
