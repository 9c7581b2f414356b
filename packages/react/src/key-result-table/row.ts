import {
  type Cycle,
  expectedProgress,
  type KeyResult,
  keyResultProgress,
  latestValues,
  type Objective,
  type OkrSet,
  type Status,
  statusOf,
} from '@okr/core/okr'

/** A key result with what stands around it. */
export interface KeyResultRow {
  readonly keyResult: KeyResult
  readonly objective: Pick<Objective, 'id' | 'text'>
  readonly team?: string
  /** What is expected by now, 0 to 1: without it no status is shown. */
  readonly expected?: number
}

/** The rows of a set; its check-ins fill in current values. `date` (ISO) says what is expected by now. */
export function keyResultRows({ objectives, checkIns = [], cycle }: OkrSet, date?: string): KeyResultRow[] {
  const values = latestValues(checkIns)
  const expected = expectedOn(cycle, date)
  return objectives.flatMap(({ id, text, owner, keyResults }) =>
    keyResults.map((keyResult) => {
      const current = values.get(keyResult.id)
      return {
        keyResult: current === undefined ? keyResult : { ...keyResult, current },
        objective: { id, text },
        ...(owner === undefined ? {} : { team: owner }),
        ...(expected === undefined ? {} : { expected }),
      }
    }),
  )
}

const expectedOn = (cycle: Cycle | undefined, date: string | undefined): number | undefined =>
  cycle && date ? expectedProgress(cycle, date) : undefined

export const progressOf = ({ keyResult }: KeyResultRow): number | undefined => keyResultProgress(keyResult)

export function rowStatus(row: KeyResultRow): Status | undefined {
  const progress = progressOf(row)
  return progress === undefined || row.expected === undefined ? undefined : statusOf(progress, row.expected)
}
