import type { Locale } from '@okr/core'
import { type Finding, formatFinding, formatSuggestion, type Severity } from '@okr/core/lint'
import { useState } from 'react'
import { type FindingActions, FindingCard, placedKey } from '../finding/finding-card.tsx'
import { MarkedText } from '../finding/marked-text.tsx'
import { severities } from '../finding/severities.ts'
import { SeverityMark } from '../finding/severity-mark.tsx'
import { classes } from '../lib/classes.ts'
import { CheckIcon } from '../lib/icons.tsx'
import { withOwn } from '../lib/messages.ts'
import { countsOf, type Group, groupsOf } from './groups.ts'
import { type LintReportMessages, lintReportMessages } from './messages.ts'

export interface LintReportProps extends FindingActions {
  readonly findings: readonly Finding[]
  readonly locale: Locale
  /** The sentence of an objective or key result, or of the one text that was linted (`null`). */
  readonly textOf?: ((subject: string | null) => string | undefined) | undefined
  /** Shows the place a finding is about; the heading of a group becomes a button. */
  readonly onOpen?: ((subject: string) => void) | undefined
  readonly messages?: Partial<LintReportMessages> | undefined
  readonly className?: string | undefined
}

const wording = { formatFinding, formatSuggestion }

/** Everything the linter found, by what it is about; gravity can be filtered, suggestions applied. */
export function LintReport(props: LintReportProps) {
  const { findings, locale, messages, className } = props
  const texts = withOwn(lintReportMessages[locale], messages)
  const [left, setLeft] = useState<readonly Severity[]>([])
  const shown = findings.filter(({ severity }) => !left.includes(severity))
  const toggle = (severity: Severity) =>
    setLeft(left.includes(severity) ? left.filter((one) => one !== severity) : [...left, severity])
  return (
    <div className={classes('okr', 'okr-report', className)} lang={locale} role="group" aria-label={texts.title}>
      {findings.length === 0 ? (
        <p className="okr-report__nothing">
          <CheckIcon />
          {texts.nothing}
        </p>
      ) : (
        <Filter findings={findings} left={left} onToggle={toggle} texts={texts} />
      )}
      {groupsOf(shown).map((group) => (
        <GroupPart key={group.subject ?? ''} group={group} texts={texts} {...props} />
      ))}
      {shown.length < findings.length ? (
        <p className="okr-report__hidden">{texts.hidden(findings.length - shown.length)}</p>
      ) : null}
    </div>
  )
}

interface FilterProps {
  readonly findings: readonly Finding[]
  readonly left: readonly Severity[]
  readonly onToggle: (severity: Severity) => void
  readonly texts: LintReportMessages
}

function Filter({ findings, left, onToggle, texts }: FilterProps) {
  const counts = countsOf(findings)
  return (
    <div className="okr-report__filter" role="group" aria-label={texts.filter}>
      {severities.map((severity) =>
        counts[severity] === 0 ? null : (
          <button
            key={severity}
            type="button"
            className="okr-report__count"
            aria-pressed={!left.includes(severity)}
            onClick={() => onToggle(severity)}
          >
            <SeverityMark severity={severity} label="" />
            {texts.counted[severity](counts[severity])}
          </button>
        ),
      )}
    </div>
  )
}

interface GroupProps extends Omit<LintReportProps, 'findings' | 'messages' | 'className'> {
  readonly group: Group
  readonly texts: LintReportMessages
}

function GroupPart({ group, texts, locale, textOf, onOpen, onApply, onIgnore }: GroupProps) {
  const { subject, findings } = group
  const text = textOf?.(subject)
  return (
    <div className="okr-report__group">
      <div className="okr-report__subject">
        {subject === null ? (
          text === undefined && <p className="okr-report__name">{texts.whole}</p>
        ) : onOpen ? (
          <button
            type="button"
            className="okr-report__name okr-link"
            aria-label={texts.open(subject)}
            onClick={() => onOpen(subject)}
          >
            {subject}
          </button>
        ) : (
          <p className="okr-report__name">{subject}</p>
        )}
        {text === undefined ? null : (
          <p className="okr-report__text">
            <MarkedText text={text} findings={findings} />
          </p>
        )}
      </div>
      <ul className="okr-report__findings">
        {findings.map((finding) => (
          <li key={placedKey(finding)}>
            <FindingCard {...{ finding, wording, locale, texts, onApply, onIgnore }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
