import type { VerificationLevel } from '@okr/core/pack'
import { useViewer } from './context.ts'

interface Props {
  readonly level: VerificationLevel
  /** ISO date of the look-up, where it is not told elsewhere. */
  readonly seen?: string
}

export function VerificationBadge({ level, seen }: Props) {
  const { texts } = useViewer()
  return (
    <span className="okr-badge" data-level={level}>
      {texts.verification[level]}
      {seen ? ` · ${seen}` : null}
    </span>
  )
}
