import { ArrowLeftIcon, CloseIcon } from '../lib/icons.tsx'
import type { FocusPickerMessages } from './messages.ts'

interface Props {
  readonly values: readonly string[]
  readonly label: (value: string) => string
  readonly onRemove: (index: number) => void
  readonly onEarlier: (index: number) => void
  readonly texts: FocusPickerMessages
}

/** The chosen entries in their order, each with buttons to move it forward and to remove it. */
export function ChosenList({ values, label, onRemove, onEarlier, texts }: Props) {
  if (values.length === 0) return <p className="okr-focus__none">{texts.none}</p>
  return (
    <ol className="okr-focus__chosen" aria-label={texts.chosen}>
      {values.map((value, index) => (
        <li key={value} className="okr-focus__entry">
          <span className="okr-focus__position" aria-hidden="true">
            {index + 1}
          </span>
          <span className="okr-focus__text">{label(value)}</span>
          {index > 0 ? (
            <button type="button" aria-label={texts.earlier(label(value))} onClick={() => onEarlier(index)}>
              <ArrowLeftIcon />
            </button>
          ) : null}
          <button type="button" aria-label={texts.remove(label(value))} onClick={() => onRemove(index)}>
            <CloseIcon />
          </button>
        </li>
      ))}
    </ol>
  )
}
