import type { Status } from '@okr/core/okr'

interface Props {
  /** 0 to 1. */
  readonly progress: number | undefined
  /** Where it would be if it moved evenly; a mark says so. */
  readonly expected: number | undefined
  readonly status: Status | undefined
}

/** Nothing where nothing is known. How far, for the eyes; the words beside it say the same. Drawn, because a strict policy drops style attributes. */
export const ProgressBar = ({ progress, expected, status }: Props) =>
  progress === undefined ? null : (
    <svg className="okr-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" data-status={status}>
      <rect className="okr-bar__way" width="100" height="8" />
      <rect className="okr-bar__done" width={progress * 100} height="8" />
      {expected === undefined || expected <= 0 || expected >= 1 ? null : (
        <path className="okr-bar__expected" d={`M${expected * 100} 0V8`} />
      )}
    </svg>
  )
