import type { Severity } from '@okr/core'
import type { GuideFinding } from '@okr/core/guide-lint'
import { useId } from 'react'
import { severities } from '../finding/severities.ts'
import type { GuideFindingsMessages } from './messages.ts'

/** What is left out, and the one rule that is asked for; '' for every rule. */
export interface FindingFilter {
  readonly left: readonly Severity[]
  readonly rule: string
}

export const noFilter: FindingFilter = { left: [], rule: '' }

export const matches = ({ left, rule }: FindingFilter, { severity, ruleId }: GuideFinding): boolean =>
  !left.includes(severity) && (rule === '' || rule === ruleId)

interface Props {
  readonly findings: readonly GuideFinding[]
  readonly filter: FindingFilter
  readonly onChange: (filter: FindingFilter) => void
  readonly texts: GuideFindingsMessages
}

export function Filter({ findings, filter, onChange, texts }: Props) {
  const id = useId()
  const { left, rule } = filter
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].toSorted()
  const there = severities.filter((severity) => findings.some((finding) => finding.severity === severity))
  const toggle = (severity: Severity) =>
    onChange({
      ...filter,
      left: left.includes(severity) ? left.filter((one) => one !== severity) : [...left, severity],
    })
  return (
    <div className="okr-findings__filter" role="group" aria-label={texts.filter}>
      {there.map((severity) => (
        <button
          key={severity}
          type="button"
          className="okr-findings__severity"
          aria-pressed={!left.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {texts.severity[severity]}
        </button>
      ))}
      <label className="okr-hidden" htmlFor={id}>
        {texts.rule}
      </label>
      <select id={id} value={rule} onChange={({ target }) => onChange({ ...filter, rule: target.value })}>
        <option value="">{texts.everyRule}</option>
        {rules.map((one) => (
          <option key={one} value={one}>
            {texts.ruleNames[one] ?? one}
          </option>
        ))}
      </select>
    </div>
  )
}
