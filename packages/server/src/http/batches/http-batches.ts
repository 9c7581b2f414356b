import type { Hono } from 'hono'
import type { Batch } from '../../jobs/job.ts'
import { jobKey } from '../../jobs/job-key.ts'
import type { JobStore } from '../../jobs/job-store.ts'
import { resultLines } from '../../jobs/results.ts'
import { guideWriter } from '../../jobs/write-job.ts'
import { OperationError } from '../../problems/operation-error.ts'
import type { WebhookNetwork, WebhookOptions } from '../../webhooks/deliver.ts'
import { type Call, type CallEnv, send, sendJson } from '../call.ts'
import type { AppExtension } from '../extension.ts'
import { checkScope } from '../guard.ts'
import { errorText, type Service } from '../service.ts'
import { resourceOf } from './batch-resource.ts'
import { batchRunner } from './batch-runner.ts'
import { batchPaths } from './paths.ts'
import { formatOf, readBatch, webhookOf } from './read-batch.ts'

export interface HttpBatchesOptions {
  /** A folder or a database; see `fileJobs` and `postgresJobs`. Whoever opened it closes it, after the app has drained. */
  readonly store: JobStore
  /** Guides written at once by this process; 0 leaves them to workers. */
  readonly concurrency?: number
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

async function create(request: Request, call: Call, { options, service, runner }: Batches): Promise<Response> {
  checkScope(call.principal, 'guides')
  if (service.isDraining) throw new OperationError('unavailable', { retryAfter: 5 })
  const query = new URL(request.url).searchParams
  const [format, webhook] = [formatOf(query), webhookOf(query, options.webhooks)]
  const { rows, problems } = await readBatch(request, service.bodyLimit)
  const batch: Batch = {
    id: crypto.randomUUID(),
    owner: call.principal.id,
    createdAt: service.context.now().toISOString(),
    webhook,
  }
  const jobs = rows.map(({ line, params }) => {
    const input = { params, model: null, format }
    return { row: line, job: { key: jobKey(input, service.context.knowledge), input } }
  })
  await options.store.put(batch, jobs)
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

/**
 * Batches over HTTP, for `batches` of `createOkrApp`. The composer writes them: what a model costs is counted for each
 * caller while it waits, and nobody waits for a batch; `okr batch` takes a model and a budget.
 */
export function httpBatches(options: HttpBatchesOptions): AppExtension {
  let runner: ReturnType<typeof batchRunner> | undefined
  return {
    paths: batchPaths,
    addRoutes: (app, service) => {
      const { knowledge, now, producer } = service.context
      const modelNamed = (id: string): never => {
        throw new Error(`No model writes batches here, also not ${id}`)
      }
      runner = batchRunner({
        store: options.store,
        write: guideWriter({ knowledge, modelNamed, producer, now }),
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
