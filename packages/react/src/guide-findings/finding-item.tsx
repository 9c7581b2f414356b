import type { Locale } from '@okr/core'
import type { GuideFinding } from '@okr/core/guide-lint'
import type { ReactNode } from 'react'
import { guideFindingsMessages } from './messages.ts'

interface Props {
  readonly finding: GuideFinding
  readonly format: (finding: GuideFinding, locale: Locale) => string
  readonly locale: Locale
  /** The way to what it is about. */
  readonly children?: ReactNode
}

/** How grave it is, and what it says. */
export const FindingItem = ({ finding, format, locale, children }: Props) => (
  <li>
    <span className="okr-badge" data-severity={finding.severity}>
      {guideFindingsMessages[locale].severity[finding.severity]}
    </span>{' '}
    {format(finding, locale)} {children}
  </li>
)
