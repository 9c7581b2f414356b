import type { Status } from '@okr/core/okr'
import { useStudio } from './context.ts'

/** A status in words, a shape and a colour. */
export function StatusPill({ status }: { readonly status: Status | undefined }) {
  const { texts } = useStudio()
  return (
    <span className="okr-status" data-status={status ?? 'none'}>
      {status ? texts.status[status] : texts.unmeasured}
    </span>
  )
}
