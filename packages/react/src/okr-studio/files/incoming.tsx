import { type OkrSet, withAdded } from '@okr/core/okr'
import { useStudio } from '../context.ts'

/** A set that waits to be taken in. */
export interface Incoming {
  /** The file or the guide it is from. */
  readonly name: string
  readonly set: OkrSet
  /** What of the file is not in it. */
  readonly notes?: readonly string[]
}

interface Props {
  readonly incoming: Incoming
  readonly onDone: (isTaken: boolean) => void
}

/** Asks where a set should go; either can be undone. */
export function IncomingNotice({ incoming, onDone }: Props) {
  const { state, texts, say } = useStudio()
  const { name, set, notes = [] } = incoming
  const { length } = set.objectives
  const keyResults = set.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0)
  const take = (edit: (present: OkrSet) => OkrSet) => {
    state.change(edit)
    say(texts.taken(length))
    onDone(true)
  }
  return (
    <div className="okr-studio__notice" role="group" aria-label={texts.incoming(name, length, keyResults)}>
      <p>{texts.incoming(name, length, keyResults)}</p>
      <Lines lines={notes} />
      <div className="okr-studio__ways">
        <button
          type="button"
          className="okr-button okr-button--primary okr-button--small"
          onClick={() => take((present) => withAdded(present, set))}
        >
          {texts.add}
        </button>
        <button type="button" className="okr-button okr-button--small" onClick={() => take(() => set)}>
          {texts.replace}
        </button>
        <button type="button" className="okr-button okr-button--plain okr-button--small" onClick={() => onDone(false)}>
          {texts.cancel}
        </button>
      </div>
    </div>
  )
}

export const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul className="okr-studio__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
