import type { Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import { costOf, knownPrices, type Model, noUsage } from '@okr/llm'
import {
  type Batch,
  type BatchCounts,
  type BatchRow,
  type Budget,
  guideWriter,
  isFinished,
  type JobStore,
  jobKey,
  type ReadRows,
  type RunEnd,
  runJobs,
  type TableFormat,
} from '@okr/server/jobs'
import type { GuideFormat } from '@okr/server/operations'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { limitedModel, operatorModel, requestsAGuide } from '../model/operator-model.ts'
import type { Terminal } from '../terminal.ts'
import { readTable } from './input.ts'
import { messages } from './messages.ts'
import { positive, wholePositive } from './numbers.ts'
import { openDatabase, openFolder } from './open-store.ts'
import { batchId, type Target, targetOf, writeOutput } from './output.ts'
import { progressBar } from './progress-bar.ts'

export interface BatchGiven {
  readonly output: string
  readonly format: GuideFormat
  readonly input?: TableFormat
  readonly model?: string
  readonly producer?: string
  readonly resume?: boolean
  readonly retryFailed?: boolean
  readonly concurrency: string
  readonly maxCost?: string
  readonly postgres?: string
  readonly json?: boolean
}

/** What came of a run of a batch. */
export interface BatchReport {
  readonly read: ReadRows
  readonly counts: BatchCounts
  readonly end: RunEnd
  readonly target: Target
  /** Guides this run wrote, and the milliseconds it took. */
  readonly written: number
  readonly milliseconds: number
  readonly failures: readonly { readonly row: number; readonly reason: string }[]
  readonly degraded: number
}

const rowsFor = (read: ReadRows, { model, format }: BatchGiven, knowledge: Knowledge): BatchRow[] =>
  read.rows.map(({ line, params }) => {
    const input = { params, model: model ?? null, format }
    return { row: line, job: { key: jobKey(input, knowledge), input } }
  })

function checkOptions({ model, maxCost }: BatchGiven, { env }: Terminal, locale: Locale): void {
  // Said now, not once for each of ten thousand guides.
  if (model !== undefined) operatorModel(model, env, locale)
  if (maxCost === undefined) return
  if (model === undefined) throw new Failure(messages.costNeedsModel[locale], 2)
  if (costOf(noUsage, model) === null) {
    const known = Object.keys(knownPrices).join(', ')
    throw new Failure(message(messages.noPrice, locale, { model, known }), 2)
  }
}

/** A folder in which something was begun is only gone on with when that was asked for. */
async function checkEarlier(store: JobStore, { resume, retryFailed }: BatchGiven, target: Target, locale: Locale) {
  const [earlier] = await store.list()
  if (!earlier || resume || retryFailed) return
  const { done, total } = await store.counts(earlier.id)
  const values = { path: target.path, done: String(done), total: String(total) }
  throw new Failure(message(messages.earlier, locale, values), 2)
}

const budgetOf = ({ maxCost }: BatchGiven, { cost, done }: BatchCounts, locale: Locale): Budget | undefined =>
  maxCost === undefined
    ? undefined
    : { most: positive(maxCost, '--max-cost', locale), before: { cost, guides: cost ? done : 0 } }

/** Models by their name, each with one limiter for all guides. */
export function modelsOf(env: Terminal['env'], guides: number): (name: string) => Model {
  const models = new Map<string, Model>()
  return (name) => {
    const model = models.get(name) ?? limitedModel(name, env, requestsAGuide * guides)
    models.set(name, model)
    return model
  }
}

interface Work {
  readonly id: string
  /** How far it was before this run. */
  readonly before: BatchCounts
  readonly store: JobStore
  readonly given: BatchGiven
  readonly knowledge: Knowledge
  readonly terminal: Terminal
  readonly locale: Locale
}

/** Works until the batch is through or something stops it; in a database others may be at work on it, too. */
async function work(
  { id, before, store, given, knowledge, terminal, locale }: Work,
  signal: AbortSignal,
): Promise<RunEnd> {
  const concurrency = wholePositive(given.concurrency, '--concurrency', locale)
  const bar = progressBar(terminal, locale, Date.now())
  const through = new AbortController()
  const look = async (): Promise<void> => {
    const counts = await store.counts(id)
    bar.show(counts, Date.now())
    if (isFinished(counts)) through.abort()
  }
  const ticks = setInterval(() => void look().catch(() => undefined), 250)
  const modelNamed = modelsOf(terminal.env, concurrency)
  try {
    const end = await runJobs({
      store,
      write: guideWriter({ knowledge, modelNamed, producer: given.producer, now: () => new Date() }),
      concurrency,
      signal: AbortSignal.any([signal, through.signal]),
      budget: budgetOf(given, before, locale),
      ...(given.postgres === undefined ? {} : { poll: 500 }),
    })
    return end.by === 'signal' && !signal.aborted ? { by: 'empty' } : end
  } finally {
    clearInterval(ticks)
    bar.end()
  }
}

async function listed(id: string, store: JobStore, locale: Locale) {
  const failures: { row: number; reason: string }[] = []
  let degraded = 0
  for await (const row of store.rows(id)) {
    if (row.state === 'failed') failures.push({ row: row.row, reason: row.failure.reason[locale] })
    if (row.state === 'done' && row.degraded.length > 0) degraded++
  }
  return { failures, degraded }
}

const opened = (given: BatchGiven, target: Target, locale: Locale): Promise<JobStore> =>
  given.postgres === undefined ? openFolder(target.folder, locale) : openDatabase(given.postgres, locale)

/** The whole of `okr batch` but its words. */
export async function runBatch(
  file: string,
  given: BatchGiven,
  knowledge: Knowledge,
  terminal: Terminal,
  locale: Locale,
): Promise<BatchReport> {
  checkOptions(given, terminal, locale)
  const read = await readTable(file, given.input, terminal, locale)
  const target = targetOf(given.output)
  const controller = new AbortController()
  const forget = terminal.onInterrupt(() => controller.abort())
  const store = await opened(given, target, locale)
  try {
    if (given.postgres === undefined) await checkEarlier(store, given, target, locale)
    const rows = rowsFor(read, given, knowledge)
    const id = batchId(rows, given.postgres !== undefined)
    const batch: Batch = { id, owner: 'cli', createdAt: new Date().toISOString(), webhook: null }
    await store.put(batch, rows)
    if (given.retryFailed) await store.retryFailed(id)
    const before = await store.counts(id)
    const began = Date.now()
    const end = isFinished(before)
      ? ({ by: 'empty' } as const)
      : await work({ id, before, store, given, knowledge, terminal, locale }, controller.signal)
    const milliseconds = Date.now() - began
    const counts = await store.counts(id)
    await writeOutput(id, store, target, read.problems, locale)
    const written = counts.done - before.done
    return { read, counts, end, target, written, milliseconds, ...(await listed(id, store, locale)) }
  } finally {
    forget()
    await store.close()
  }
}
