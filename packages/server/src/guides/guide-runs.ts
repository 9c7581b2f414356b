import { composeGuide, groundingFor } from '@okr/knowledge'
import { type GuideEvent, generateGuide } from '@okr/llm'
import type { OperationContext } from '../operations/context.ts'
import { OperationError } from '../problems/operation-error.ts'
import { problemBody } from '../problems/problem-body.ts'
import type { GuideOutcome, GuideRecord, GuideStore, StoredEvent } from '../store/guide-store.ts'
import { composedGuide } from './composed-guide.ts'
import { writeGuide } from './write-guide.ts'

/** The world of all guides of an app; each run gets its own signal. */
export type RunContext = Omit<OperationContext, 'signal' | 'onProgress' | 'locale'>

interface Run {
  readonly controller: AbortController
  readonly done: Promise<GuideOutcome>
}

/** The guides that are being written here, apart from whoever asked for them: a socket that closes stops nothing. */
export interface GuideRuns {
  readonly start: (record: GuideRecord) => Promise<GuideOutcome>
  /** The outcome of a guide that is being written here. */
  readonly outcomeOf: (id: string) => Promise<GuideOutcome> | undefined
  /** Stops it and keeps what is there; false where it is not being written here. */
  readonly abort: (id: string) => Promise<boolean>
  readonly underWay: () => number
  /** Waits for all of them, and stops after `milliseconds` those that are left. */
  readonly drain: (milliseconds: number) => Promise<void>
}

const stored = (event: GuideEvent, seq: number): StoredEvent => ({ seq, type: event.type, data: JSON.stringify(event) })

/** What an operator is told beside what the client is. */
export type OnFailure = (error: unknown, record: GuideRecord) => void

function problemOf(error: unknown): NonNullable<GuideOutcome['problem']> {
  const { kind, details } = OperationError.is(error) ? error : new OperationError('internal')
  const { detail } = details
  return { kind, details: detail ? { detail } : {} }
}

/** A composed guide is not kept: thousands of them would only be carried about. See `filledIn`. */
export const kept = (outcome: GuideOutcome, { writer }: GuideRecord): GuideOutcome =>
  writer === 'composer' ? { ...outcome, guide: null, provenance: null } : outcome

/** The record with its guide; one that was composed is composed again, to the same bytes. */
export function filledIn(record: GuideRecord, { knowledge }: Pick<RunContext, 'knowledge'>): GuideRecord {
  const { outcome, writer, params } = record
  if (!outcome || outcome.guide || outcome.problem || writer !== 'composer') return record
  const { status: _, ...written } = composedGuide(params, { knowledge, now: () => new Date(outcome.finishedAt) })
  return { ...record, outcome: { ...outcome, ...written } }
}

export function guideRuns(store: GuideStore, context: RunContext, onFailure: OnFailure): GuideRuns {
  const runs = new Map<string, Run>()

  const write = async (record: GuideRecord, signal: AbortSignal): Promise<GuideOutcome> => {
    let seq = 0
    const isFollowed = record.writer === 'model'
    const onProgress = (event: GuideEvent) => store.append(record.id, stored(event, ++seq))
    const run = { ...context, signal, locale: record.params.locale, ...(isFollowed ? { onProgress } : {}) }
    try {
      const { status, ...written } = await writeGuide({ params: record.params, writer: record.writer }, run)
      // The date of its provenance, so that a composed guide has the same when it is composed again.
      return { state: status, ...written, problem: null, finishedAt: written.provenance.date }
    } catch (error) {
      onFailure(error, record)
      const problem = problemOf(error)
      // As the last event, so that who follows knows that there is no more to come.
      const data = JSON.stringify(problemBody(problem, record.params.locale))
      store.append(record.id, { seq: ++seq, type: 'error', data })
      const finishedAt = context.now().toISOString()
      return { state: 'failed', guide: null, provenance: null, problem, finishedAt }
    }
  }

  return {
    start: (record) => {
      const controller = new AbortController()
      const done = write(record, controller.signal)
        .then(async (outcome) => {
          await store.finish(record.id, kept(outcome, record))
          return outcome
        })
        .finally(() => runs.delete(record.id))
      runs.set(record.id, { controller, done })
      return done
    },
    outcomeOf: (id) => runs.get(id)?.done,
    abort: async (id) => {
      const run = runs.get(id)
      run?.controller.abort()
      await run?.done
      return run !== undefined
    },
    underWay: () => runs.size,
    drain: async (milliseconds) => {
      const stop = setTimeout(() => {
        for (const { controller } of runs.values()) controller.abort()
      }, milliseconds)
      await Promise.allSettled(Array.from(runs.values(), ({ done }) => done))
      clearTimeout(stop)
    },
  }
}

/** The events of a composed guide: made when somebody asks, the same bytes each time, so none has to be kept. */
export async function composedEvents(record: GuideRecord, { knowledge }: RunContext): Promise<StoredEvent[]> {
  const { params, outcome, createdAt } = record
  const events: StoredEvent[] = []
  const request = {
    params,
    grounding: groundingFor(params, knowledge),
    compose: (of: typeof params) => composeGuide(of, knowledge),
    now: () => new Date(outcome?.finishedAt ?? createdAt),
  }
  for await (const event of generateGuide(request)) events.push(stored(event, events.length + 1))
  return events
}
