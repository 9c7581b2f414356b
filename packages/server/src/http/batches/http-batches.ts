import type { Model } from '@okr/llm'
import type { Hono } from 'hono'
import type { Batch, Payer } from '../../jobs/job.ts'
import { jobKey } from '../../jobs/job-key.ts'
import type { JobStore } from '../../jobs/job-store.ts'
import { resultLines } from '../../jobs/results.ts'
import { guideWriter } from '../../jobs/write-job.ts'
import { OperationError } from '../../problems/operation-error.ts'
import type { WebhookNetwork, WebhookOptions } from '../../webhooks/deliver.ts'
import { type Call, type CallEnv, send, sendJson } from '../call.ts'
import type { AppExtension } from '../extension.ts'
import { checkScope } from '../guard.ts'
import { modelFor } from '../model-for.ts'
import { errorText, quotaOf, type Service } from '../service.ts'
import { resourceOf } from './batch-resource.ts'
import { batchRunner } from './batch-runner.ts'
import { batchPaths } from './paths.ts'
import { formatOf, readBatch, webhookOf, writerOf } from './read-batch.ts'

export interface HttpBatchesOptions {
  /** A folder or a database; see `fileJobs` and `postgresJobs`. Whoever opened it closes it, after the app has drained. */
  readonly store: JobStore
  /** Guides written at once by this process; 0 leaves them to workers. */
  readonly concurrency?: number
  /**
   * Lets the model write batches where it is asked to, on the account of who asks, until the tokens of their day are spent.
   * Only where no other process writes the jobs of this store: it is this one that counts. No by default.
   */
  readonly models?: boolean
  /** Without them nobody is told of finished batches. */
  readonly webhooks?: WebhookOptions
  readonly network?: WebhookNetwork
}

const usualConcurrency = 4

/** Batches of others are not there. */
async function batchNamed(id: string, { principal }: Call, store: JobStore): Promise<Batch> {
  checkScope(principal, 'guides')
  const batch = await store.find(id)
  if (batch?.owner === principal.id) return batch
  throw new OperationError('not-found', {
    detail: { 'zh-CN': '没有这一批，或它已删除。', en: 'There is no such batch, or it was removed.' },
  })
}

/** Pulled line by line, so that a slow reader holds nothing up. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
}

interface Batches {
  readonly options: HttpBatchesOptions
  readonly service: Service
  readonly runner: ReturnType<typeof batchRunner>
}

const composerAlone = {
  'zh-CN': '这里的批次由内置写作器撰写。去掉 writer，或把它设为 composer。',
  en: 'Batches are written by the composer here. Leave writer out, or set it to composer.',
}

/** What is the same in every job of a batch: the model and who pays for it. Throws where the caller may not have it. */
function writingOf(query: URLSearchParams, call: Call, { options, service }: Batches) {
  const writer = writerOf(query)
  if (writer === 'model' && !options.models) throw new OperationError('no-model', { detail: composerAlone })
  const model = modelFor(writer, call, service)
  if (!model) return { model: null }
  const { tokensPerDay } = quotaOf(call, service)
  const payer = { id: call.principal.id, tokensPerDay }
  service.spending.check(payer, payer)
  return { model: model.id, payer }
}

async function create(request: Request, call: Call, batches: Batches): Promise<Response> {
  const { options, service, runner } = batches
  checkScope(call.principal, 'guides')
  if (service.isDraining) throw new OperationError('unavailable', { retryAfter: 5 })
  const query = new URL(request.url).searchParams
  const [format, webhook] = [formatOf(query), webhookOf(query, options.webhooks)]
  const writing = writingOf(query, call, batches)
  const { rows, problems } = await readBatch(request, service.bodyLimit)
  const batch: Batch = {
    id: crypto.randomUUID(),
    owner: call.principal.id,
    createdAt: service.context.now().toISOString(),
    webhook,
  }
  const jobs = rows.map(({ line, params }) => {
    const input = { params, format, ...writing }
    return { row: line, job: { key: jobKey(input, service.context.knowledge), input } }
  })
  await options.store.put(batch, jobs)
  // Who asks again wants what failed before to be tried again.
  await options.store.retryFailed(batch.id)
  runner.added(batch)
  const resource = resourceOf(batch, await options.store.counts(batch.id), problems)
  return sendJson(call, resource, 202, { location: `/v1/batches/${batch.id}` })
}

function addRoutes(app: Hono<CallEnv>, batches: Batches): void {
  const { store } = batches.options
  app.post('/v1/batches', (c) => create(c.req.raw, c.get('call'), batches))
  app.get('/v1/batches/:id', async (c) => {
    const call = c.get('call')
    const batch = await batchNamed(c.req.param('id'), call, store)
    return sendJson(call, resourceOf(batch, await store.counts(batch.id)))
  })
  app.get('/v1/batches/:id/results', async (c) => {
    const call = c.get('call')
    const { id } = await batchNamed(c.req.param('id'), call, store)
    return send(call, streamOf(resultLines(store.rows(id))), 200, { 'content-type': 'application/x-ndjson' })
  })
  app.delete('/v1/batches/:id', async (c) => {
    const call = c.get('call')
    const { id } = await batchNamed(c.req.param('id'), call, store)
    await store.remove(id)
    return send(call, null, 204, {})
  })
}

const otherModel = {
  'zh-CN': '这个服务现在配置的是另一个模型。请重新提交这一批。',
  en: 'This service has another model now. Send the batch again.',
}

/** Batches over HTTP, for `batches` of `createOkrApp`. */
export function httpBatches(options: HttpBatchesOptions): AppExtension {
  let runner: ReturnType<typeof batchRunner> | undefined
  return {
    paths: batchPaths,
    addRoutes: (app, service) => {
      const { knowledge, now, producer, model } = service.context
      const modelNamed = (id: string): Model => {
        if (model?.id === id) return model
        throw new OperationError('no-model', { detail: otherModel })
      }
      const { check, charge } = service.spending
      const account = { check: (payer: Payer) => check(payer, payer), charge }
      runner = batchRunner({
        store: options.store,
        write: guideWriter({ knowledge, modelNamed, producer, now, account }),
        concurrency: options.concurrency ?? usualConcurrency,
        webhooks: options.webhooks,
        network: options.network,
        now,
        onError: (error, id) =>
          service.log({ level: 'error', time: now().toISOString(), requestId: id, error: errorText(error) }),
      })
      addRoutes(app, { options, service, runner })
    },
    drain: async () => runner?.stop(),
  }
}
