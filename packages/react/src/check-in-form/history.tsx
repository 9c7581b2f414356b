import type { CheckIn, Locale } from '@okr/core'
import { isSafeHref } from '@okr/core/guide/model'
import { valueText } from '../lib/value-text.ts'
import type { CheckInFormMessages } from './messages.ts'

interface Props {
  /** By date. */
  readonly entries: readonly CheckIn[]
  readonly unit: string | undefined
  readonly locale: Locale
  readonly texts: CheckInFormMessages
}

/** What was said before, the latest first. */
export function History({ entries, unit, locale, texts }: Props) {
  return (
    <details className="okr-check-in__history">
      <summary>{texts.history(entries.length)}</summary>
      <ol>
        {entries.toReversed().map(({ id, date, value, confidence, note, evidence }) => (
          <li key={id}>
            <p className="okr-check-in__facts">
              <time dateTime={date}>{date.slice(0, 10)}</time>
              {value === undefined ? null : <strong>{valueText(value, unit, locale)}</strong>}
              {confidence === undefined ? null : <span>{confidence} / 10</span>}
              {evidence ? <Evidence evidence={evidence} texts={texts} /> : null}
            </p>
            {note ? <p>{note}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Entries may come from anywhere: what is no safe web address stays text. */
function Evidence({ evidence, texts }: { readonly evidence: string; readonly texts: CheckInFormMessages }) {
  if (!/^https?:/iu.test(evidence) || !isSafeHref(evidence)) return <span>{evidence}</span>
  return (
    <a className="okr-link" href={evidence} target="_blank" rel="noopener noreferrer">
      {evidence.replace(/^https?:\/\//iu, '')}
      <span className="okr-hidden">{texts.newTab}</span>
    </a>
  )
}
