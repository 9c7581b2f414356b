import { type KeyResult, withCheckIn } from '@okr/core/okr'
import { CheckInForm } from '../../check-in-form/index.ts'
import { itemPanel, useStudio } from '../context.ts'

interface Props {
  readonly keyResult: KeyResult
  /** What is checked in after it. */
  readonly queue: readonly string[]
}

export default function CheckIn({ keyResult, queue }: Props) {
  const { state, set, date, locale, texts, openPanel, closePanel, say } = useStudio()
  const [next, ...rest] = queue
  return (
    <CheckInForm
      keyResult={keyResult}
      history={set.checkIns}
      cycle={set.cycle}
      date={date}
      locale={locale}
      onSubmit={(entry) => {
        state.change((now) => withCheckIn(now, entry))
        if (next === undefined) {
          say(texts.checkedIn)
          closePanel()
        } else {
          say(texts.nextDue(queue.length))
          openPanel(itemPanel(next, 'checkIn', rest))
        }
      }}
    />
  )
}
