import type { Cycle, KeyResult, Locale } from '@okr/core'
import { expectedProgress, keyResultProgress, statusOf } from '@okr/core/okr'
import type { CheckInFormMessages } from './messages.ts'

interface Props {
  readonly keyResult: KeyResult
  readonly value: number | undefined
  readonly cycle: Cycle | undefined
  readonly date: string | undefined
  readonly locale: Locale
  readonly texts: CheckInFormMessages
}

/** How far the value is, and how far it would be if it moved evenly over the cycle. */
export function ProgressNote({ keyResult, value, cycle, date, locale, texts }: Props) {
  const progress = keyResultProgress(keyResult, value)
  if (progress === undefined) return null
  const expected = cycle && date ? expectedProgress(cycle, date) : undefined
  const share = (of: number) => of.toLocaleString(locale, { style: 'percent' })
  const status = statusOf(progress, expected)
  return (
    <p className="okr-check-in__progress" role="status">
      {texts.progress(share(progress))}
      {expected === undefined ? null : (
        <>
          <span>{texts.expected(share(expected))}</span>
          <span className="okr-check-in__status" data-status={status}>
            {texts.status[status]}
          </span>
        </>
      )}
    </p>
  )
}
