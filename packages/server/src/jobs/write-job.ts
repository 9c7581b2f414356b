import type { Localized } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import {
  type Cost,
  type GuideEvent,
  type Model,
  ModelError,
  type ModelErrorKind,
  noUsage,
  type Usage,
  withCache,
} from '@okr/llm'
import { guideFormats } from '../guides/formats.ts'
import { writeGuide } from '../guides/write-guide.ts'
import { OperationError } from '../problems/operation-error.ts'
import { addCost, type Payer } from './job.ts'
import { JobError, type WriteJob } from './run-jobs.ts'

export interface WriterOptions {
  readonly knowledge: Knowledge
  /** The model of that id, behind its limits and retries. Throws a `ModelError` where this process can't reach it. */
  readonly modelNamed: (id: string) => Model
  /** Name of the service, for the label of generated text. */
  readonly producer?: string | undefined
  readonly now: () => Date
  /** Where callers pay for their guides. `check` throws an `OperationError` where one can't any more. */
  readonly account?: {
    readonly check: (payer: Payer) => void
    readonly charge: (payer: Payer, usage: Usage) => void
  }
}

/** What no other guide would be spared either. */
const general = new Set<ModelErrorKind>(['auth', 'quota', 'not-found', 'configuration'])

const unforeseen: Localized = {
  'zh-CN': '撰写时出错。请看日志。',
  en: 'Something went wrong while it was written. See the log.',
}

function asJobError(error: unknown, cost: Cost | null): JobError {
  const cause = OperationError.is(error) ? error.details.cause : error
  const reason = (OperationError.is(error) && error.details.detail) || unforeseen
  return new JobError({ reason, cost }, ModelError.is(cause) && general.has(cause.kind), error)
}

/** Writes guides as every channel does. What a model has answered is kept, section by section, until the guide is done. */
export function guideWriter({ knowledge, modelNamed, producer, now, account }: WriterOptions): WriteJob {
  return async ({ key, input: { params, model: id, format, payer } }, store, signal) => {
    let cost: Cost | null = null
    let usage = noUsage
    const onProgress = (event: GuideEvent): void => {
      usage = event.usage
      if (event.type === 'section-done') cost = addCost(cost, event.cost)
    }
    try {
      if (payer) account?.check(payer)
      const model = id === null ? undefined : withCache(store.answers(key))(modelNamed(id))
      const context = { knowledge, model, producer, signal, now, locale: params.locale }
      const { guide, provenance, status } = await writeGuide(
        { params, writer: model ? 'model' : 'composer' },
        model ? { ...context, onProgress } : context,
      )
      if (status === 'aborted') signal.throwIfAborted()
      const content = guideFormats[format].write({ guide, provenance }, knowledge)
      return { content, degraded: provenance.degraded, cost: provenance.cost }
    } catch (error) {
      signal.throwIfAborted()
      throw asJobError(error, cost)
    } finally {
      if (payer) account?.charge(payer, usage)
    }
  }
}
