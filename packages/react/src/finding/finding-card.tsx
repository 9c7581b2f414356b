import type { Locale } from '@okr/core'
import type { Finding, RuleSource, Suggestion } from '@okr/core/lint'
import { CheckIcon } from '../lib/icons.tsx'
import { type FindingMessages } from './messages.ts'
import { SeverityMark } from './severity-mark.tsx'

export interface FindingActions {
  readonly onApply?: ((finding: Finding, suggestion: Suggestion) => void) | undefined
  readonly onIgnore?: ((finding: Finding) => void) | undefined
}

/** Puts findings into words. It comes from outside, because it is as large as the linter, which may load later. */
type Wording = Pick<typeof import('@okr/core/lint'), 'formatFinding' | 'formatSuggestion'>

interface Props extends FindingActions {
  readonly finding: Finding
  readonly wording: Wording
  readonly locale: Locale
  readonly texts: FindingMessages
  /** Key that applies the first suggestion, where the host listens for one. */
  readonly applyKey?: string | undefined
  readonly isCurrent?: boolean
}

/** What one rule says: how grave it is, why, on whose word, and what can be done about it. */
export function FindingCard(props: Props) {
  const { finding, wording, locale, texts, applyKey, isCurrent = false, onApply, onIgnore } = props
  const message = wording.formatFinding(finding, locale)
  return (
    <div className="okr-finding" data-severity={finding.severity} data-current={isCurrent || undefined}>
      <SeverityMark severity={finding.severity} label={texts.severity[finding.severity]} />
      <div className="okr-finding__body">
        <p className="okr-finding__message">{message}</p>
        <Sources sources={finding.sources} texts={texts} />
        {onApply && finding.suggestions.length > 0 ? (
          <div className="okr-finding__actions">
            {finding.suggestions.map((suggestion, index) => (
              <button
                key={suggestion.messageId + JSON.stringify(suggestion.edits)}
                type="button"
                className="okr-finding__apply"
                aria-keyshortcuts={index === 0 ? applyKey : undefined}
                onClick={() => onApply(finding, suggestion)}
              >
                <CheckIcon />
                {wording.formatSuggestion(finding.ruleId, suggestion, locale)}
                {index === 0 && applyKey ? <kbd aria-hidden="true">{applyKey.replaceAll('+', ' + ')}</kbd> : null}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      {onIgnore ? (
        <button
          type="button"
          className="okr-finding__ignore"
          aria-label={texts.ignoreOf(message)}
          onClick={() => onIgnore(finding)}
        >
          {texts.ignore}
        </button>
      ) : null}
    </div>
  )
}

function Sources({ sources, texts }: { readonly sources: readonly RuleSource[]; readonly texts: FindingMessages }) {
  if (sources.length === 0) return null
  return (
    <p className="okr-finding__sources">
      {texts.sources}{' '}
      {sources.map(({ title, url }, index) => (
        <span key={title}>
          {index > 0 ? ' · ' : null}
          {url === null ? (
            texts.ownAdvice
          ) : (
            <a className="okr-link" href={url} target="_blank" rel="noopener noreferrer">
              {title}
              <span className="okr-hidden">{texts.newTab}</span>
            </a>
          )}
        </span>
      ))}
    </p>
  )
}

/** Of two findings of one rule that say the same, their place tells them apart. */
export const placedKey = ({ ruleId, messageId, subject, data, range }: Finding): string =>
  JSON.stringify([ruleId, messageId, subject, data, range?.start])
