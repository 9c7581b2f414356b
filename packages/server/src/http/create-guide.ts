import { filledIn } from '../guides/guide-runs.ts'
import { operation as generateGuide } from '../operations/generate-guide/operation.ts'
import { parseInput } from '../operations/parse-input.ts'
import { OperationError } from '../problems/operation-error.ts'
import type { GuideRecord } from '../store/guide-store.ts'
import type { Call } from './call.ts'
import { modelFor } from './model-for.ts'
import { readBody } from './read-body.ts'
import { quotaOf, type Service } from './service.ts'

/** Seconds that a client may hold the line for a guide. */
const longestWait = 60

/** The seconds of `Prefer: wait=10` (RFC 7240); 0 where the client does not want to wait. */
function waitOf(header: string | null): number {
  const seconds = Number(/(?:^|[,;\s])wait\s*=\s*"?(\d{1,4})"?/i.exec(header ?? '')?.[1] ?? 0)
  return Math.min(seconds, longestWait)
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The key a client gave this request, so that sending it twice does it once. Quotation marks are those of the draft. */
async function requestOf(request: Request, body: string): Promise<GuideRecord['request']> {
  const header = request.headers.get('idempotency-key')
  if (header === null) return null
  const key = /^"?([\x21\x23-\x7e]{1,255})"?$/.exec(header)?.[1]
  if (key === undefined) {
    throw new OperationError('invalid-header', {
      detail: {
        'zh-CN': 'Idempotency-Key 为 1 到 255 个可见 ASCII 字符，例如一个 UUID。',
        en: 'An Idempotency-Key is 1 to 255 visible ASCII characters, such as a UUID.',
      },
    })
  }
  return { key, fingerprint: await sha256(body) }
}

function checkFingerprint(request: GuideRecord['request'], { request: known }: GuideRecord): void {
  if (request?.fingerprint === known?.fingerprint) return
  throw new OperationError('key-reused', {
    detail: {
      'zh-CN': '这个 Idempotency-Key 已用于内容不同的请求。请换一个。',
      en: 'This Idempotency-Key came with another body before. Use a new one.',
    },
  })
}

interface Created {
  readonly record: GuideRecord
  /** The client waited for it, and it is finished. */
  readonly waited: boolean
}

/** Starts what a request asks for, unless it has been started by the same request before. */
export async function createGuide(request: Request, call: Call, service: Service): Promise<Created> {
  if (service.isDraining) throw new OperationError('unavailable', { retryAfter: 5 })
  const { text, value } = await readBody(request, service.bodyLimit)
  const { params, writer: wanted } = parseInput(generateGuide, value)
  const own = await requestOf(request, text)
  const writer = modelFor(wanted, call, service) ? 'model' : 'composer'
  const { record, isNew } = await service.store.create({
    id: crypto.randomUUID(),
    owner: call.principal.id,
    params,
    writer,
    createdAt: service.context.now().toISOString(),
    request: own,
    outcome: null,
  })
  if (isNew) await start(record, call, service)
  else checkFingerprint(own, record)
  const wait = waitOf(request.headers.get('prefer'))
  if (wait === 0) return { record, waited: false }
  const outcome = await within(wait * 1000, service.runs.outcomeOf(record.id))
  if (outcome) return { record: { ...record, outcome }, waited: true }
  const now = filledIn((await service.store.find(record.id)) ?? record, service.context)
  return { record: now, waited: now.outcome !== null }
}

async function start(record: GuideRecord, call: Call, service: Service): Promise<void> {
  const { writer, id } = record
  const { principal } = call
  if (writer === 'composer') {
    void service.runs.start(record)
    return
  }
  try {
    service.spending.begin(principal, quotaOf(call, service))
  } catch (error) {
    await service.store.remove(id)
    throw error
  }
  void service.runs.start(record).then(({ provenance }) => service.spending.end(principal, provenance?.usage))
}

/** What comes of a guide within `milliseconds`; undefined where nothing does. No timer outlives the answer. */
function within<T>(milliseconds: number, promise: Promise<T> | undefined): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (!promise) return resolve(undefined)
    const timer = setTimeout(() => resolve(undefined), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
