import { knowledge as builtIn } from '@okr/knowledge'
import { buckets } from '../access/buckets.ts'
import type { Quota } from '../access/principal.ts'
import { type Spending, spending } from '../access/spending.ts'
import { type GuideRuns, guideRuns, type RunContext } from '../guides/guide-runs.ts'
import type { GuideStore } from '../store/guide-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { type LogEntry, loopbackHosts, type OkrAppOptions, usualBodyLimit, usualQuota } from './app-options.ts'
import type { Call } from './call.ts'

/** What the routes of one app share. */
export interface Service {
  readonly options: OkrAppOptions
  readonly context: RunContext
  readonly store: GuideStore
  readonly runs: GuideRuns
  readonly spending: Spending
  readonly requests: ReturnType<typeof buckets>
  readonly guesses: ReturnType<typeof buckets>
  readonly hosts: readonly string[]
  readonly bodyLimit: number
  readonly log: (entry: LogEntry) => void
  /** New guides are refused from then on. */
  isDraining: boolean
}

export function serviceOf(options: OkrAppOptions): Service {
  const { knowledge = builtIn, model, producer, store = memoryStore(), log = () => undefined } = options
  const now = options.now ?? (() => new Date())
  const clock = () => now().getTime()
  const context: RunContext = { knowledge, model, producer, now }
  const account = spending(clock)
  const runs = guideRuns(store, context, (error, { id }) => {
    log({ level: 'error', time: now().toISOString(), requestId: id, error: errorText(error) })
  })
  return {
    options,
    context,
    store,
    runs,
    spending: account,
    requests: buckets(clock),
    guesses: buckets(clock),
    hosts: (options.hosts ?? loopbackHosts).map((host) => host.toLowerCase()),
    bodyLimit: options.bodyLimit ?? usualBodyLimit,
    log,
    isDraining: false,
  }
}

export const quotaOf = ({ principal }: Call, { options }: Service): Quota => ({
  ...usualQuota,
  ...options.quota,
  ...principal.quota,
})

/** Name, message and where; what caused it may quote a provider, who may quote a key. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return 'Something was thrown that is no error'
  return error.stack ?? `${error.name}: ${error.message}`
}
