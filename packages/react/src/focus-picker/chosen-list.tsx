import type { KeyboardEvent } from 'react'
import { ArrowUpIcon, CloseIcon } from '../lib/icons.tsx'
import type { FocusPickerMessages } from './messages.ts'
import { afterKey } from './order.ts'

interface Props {
  readonly values: readonly string[]
  readonly label: (value: string) => string
  readonly onRemove: (index: number) => void
  readonly onMove: (from: number, to: number) => void
  /** Id of the words that tell the keys. */
  readonly keysId: string
  readonly texts: FocusPickerMessages
}

/** The chosen entries in their order, each with buttons to move it forward and to remove it. */
export function ChosenList(props: Props) {
  const { values, texts } = props
  if (values.length === 0) return <p className="okr-focus__none">{texts.none}</p>
  return (
    <ol className="okr-focus__chosen" aria-label={texts.chosen} data-list="chosen">
      {values.map((value, index) => (
        <Entry key={value} {...props} value={value} index={index} />
      ))}
    </ol>
  )
}

interface EntryProps extends Props {
  readonly value: string
  readonly index: number
}

function Entry({ value, index, values, label, onRemove, onMove, keysId, texts }: EntryProps) {
  const shared = {
    type: 'button',
    'aria-describedby': keysId,
    onKeyDown: (event: KeyboardEvent) => {
      const effect = afterKey(event, index, values.length)
      if (effect === undefined) return
      event.preventDefault()
      if (effect === 'remove') onRemove(index)
      else onMove(index, effect)
    },
  } as const
  return (
    <li className="okr-focus__entry">
      <span className="okr-focus__position" aria-hidden="true">
        {index + 1}
      </span>
      <span className="okr-focus__text">{label(value)}</span>
      {index > 0 ? (
        <button {...shared} aria-label={texts.earlier(label(value))} onClick={() => onMove(index, index - 1)}>
          <ArrowUpIcon />
        </button>
      ) : null}
      <button {...shared} aria-label={texts.remove(label(value))} onClick={() => onRemove(index)}>
        <CloseIcon />
      </button>
    </li>
  )
}
