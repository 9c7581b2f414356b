import {
  type CheckIn,
  confidenceTrend,
  expectedProgress,
  type KeyResult,
  type Objective,
  type OkrSet,
  type Status,
  setProgress,
  statuses,
  statusOf,
  validCheckIns,
  weightedMean,
} from '@okr/core/okr'
import { byKeyResult } from '../lib/by-key-result.ts'

/** What is known of one key result beside its fields. */
export interface KeyResultFacts {
  /** The last value: checked in, else as it stands in the key result. */
  readonly value: number | undefined
  readonly progress: number | undefined
  readonly status: Status | undefined
  /** 1 to 10. */
  readonly confidence: number | undefined
  readonly lastCheckIn: CheckIn | undefined
  readonly isDue: boolean
}

interface ObjectiveFacts {
  readonly progress: number | undefined
  readonly status: Status | undefined
}

/** What a set comes to on a date. */
export interface SetFacts {
  readonly progress: number | undefined
  /** By now, if all moved evenly; undefined where the cycle has no dates. */
  readonly expected: number | undefined
  readonly status: Status | undefined
  /** How many key results have a status. */
  readonly counts: Readonly<Record<Status, number>>
  readonly unmeasured: number
  /** Ids of the key results whose check-in is due, in their order. */
  readonly due: readonly string[]
  readonly objectives: ReadonlyMap<string, ObjectiveFacts>
  readonly keyResults: ReadonlyMap<string, KeyResultFacts>
}

/** Days after which a check-in is due again: once a week (Wodtke, "Radical Focus"). */
const rhythm = 7
const day = 86_400_000

/** Whether a week has passed since the last entry; before the cycle begins and after it ends nothing is due. */
function isDue(last: CheckIn | undefined, { cycle }: OkrSet, date: string): boolean {
  if ((cycle?.start && date < cycle.start) || (cycle?.end && date > cycle.end)) return false
  return last === undefined || Date.parse(date) - Date.parse(last.date.slice(0, 10)) >= rhythm * day
}

/** `date` is ISO. */
export function setFacts(set: OkrSet, date: string): SetFacts {
  const { objectives, cycle, checkIns = [] } = set
  const known = setProgress(set)
  const expected = cycle && expectedProgress(cycle, date)
  const entries = byKeyResult(validCheckIns(checkIns))
  const judged = (progress: number | undefined): ObjectiveFacts => ({
    progress,
    status: progress === undefined || expected === undefined ? undefined : statusOf(progress, expected),
  })
  const factsOf = ({ id, current }: KeyResult): KeyResultFacts => {
    const log = entries.get(id) ?? []
    const lastCheckIn = log.at(-1)
    return {
      ...judged(known.keyResults.get(id)),
      value: log.findLast(({ value }) => value !== undefined)?.value ?? current,
      confidence: confidenceTrend(log)?.latest,
      lastCheckIn,
      isDue: isDue(lastCheckIn, set, date),
    }
  }
  const all = objectives.flatMap(({ keyResults }) => keyResults)
  const keyResults = new Map(all.map((one) => [one.id, factsOf(one)]))
  const having = (status: Status | undefined): number =>
    all.filter(({ id }) => keyResults.get(id)?.status === status).length
  return {
    ...judged(weightedMean(measuredAlone(objectives), known.objectives)),
    expected,
    counts: Object.fromEntries(statuses.map((status) => [status, having(status)])) as Record<Status, number>,
    unmeasured: all.filter(({ id }) => keyResults.get(id)?.progress === undefined).length,
    due: all.flatMap(({ id }) => (keyResults.get(id)?.isDue ? [id] : [])),
    objectives: new Map(objectives.map(({ id }) => [id, judged(known.objectives.get(id))])),
    keyResults,
  }
}

/** Objectives without key results are the mean of others already. */
const measuredAlone = (objectives: readonly Objective[]): readonly Objective[] =>
  objectives.filter(({ keyResults }) => keyResults.length > 0)
