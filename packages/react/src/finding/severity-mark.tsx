import type { Severity } from '@okr/core/lint'
import type { JSX } from 'react'
import { ErrorIcon, InfoIcon, WarningIcon } from '../lib/icons.tsx'

const icons: Readonly<Record<Severity, () => JSX.Element>> = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon }

/** Told by shape, colour and name: nobody has to see a colour. */
export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const Icon = icons[severity]
  return (
    <span className="okr-severity" data-severity={severity}>
      <Icon />
      <span className="okr-hidden">{label}</span>
    </span>
  )
}
