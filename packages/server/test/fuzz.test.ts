import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { presetParams } from '@okr/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileJobs, httpBatches } from '../src/jobs/index.ts'
import type { JsonSchema, Method, OpenApiDocument, PathOperation, ResponseObject } from '../src/openapi/types.ts'
import { spoilt, text, valuesOf } from './support/arbitrary.ts'
import { client } from './support/http.ts'

const folder = mkdtempSync(join(tmpdir(), 'okr-fuzz-'))
const store = await fileJobs(folder)
const webhooks = { secret: 'whsec_c2VjcmV0', origins: ['https://hooks.example.com'] }
// Workers elsewhere write the guides of batches; here it is the addresses that are tried.
const batches = httpBatches({ store, webhooks, concurrency: 0 })
const { app, call } = client({ batches, quota: { requestsPerMinute: 1_000_000 } })
afterAll(async () => {
  await app.drain(0)
  await store.close()
  rmSync(folder, { recursive: true })
})
const document: OpenApiDocument = app.openApi()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', components: document.components })

const places = Object.entries(document.paths).flatMap(([path, item]) =>
  (Object.entries(item) as [Method, PathOperation][]).map(([method, operation]) => ({ path, method, operation })),
)

/** Requests of everything in an ordinary run, and in a full one. */
const runs = Math.ceil((process.env['OKR_FULL'] ? 10_000 : 500) / places.length)

/** Makes what the addresses are about; gives its id. */
async function made(path: '/v1/guides' | '/v1/batches', json: unknown): Promise<string> {
  const { headers } = await call('POST', path, { json })
  return headers.get('location')?.split('/').at(-1) ?? ''
}

interface Shot {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: { readonly type: string; readonly text: string } | null
}

/** Header values may hold no more than this; others never leave a client. */
const headerText = fc.string({ maxLength: 20, unit: fc.constantFrom(...'aZ09-_=;,/*"\' .:'.split('')) })

const headers = fc.record(
  {
    accept: fc.constantFrom(
      'application/json',
      'text/event-stream',
      'text/markdown',
      'text/html',
      '*/*',
      'image/png',
      ';;q=,',
    ),
    'accept-language': fc.constantFrom('zh-CN', 'en', 'de;q=x', ',,,'),
    'idempotency-key': headerText,
    'last-event-id': fc.oneof(fc.nat({ max: 40 }).map(String), headerText),
    prefer: fc.constantFrom('wait=1', 'wait', 'wait=x', 'respond-async'),
    'x-request-id': headerText,
  },
  { requiredKeys: [] },
)

const tables = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom(',', ';', '\t', '\n'), fc.array(text, { maxLength: 20 }))
    .map(([between, cells]) => `industry,maturity\n${cells.join(between)}`),
)

function bodies({ requestBody }: PathOperation): fc.Arbitrary<Shot['body']> {
  if (!requestBody) return fc.constant(null)
  const { 'application/json': media, ...others } = requestBody.content
  const examples = Object.values(media?.examples ?? {}).map(({ value }) => value)
  const valid = fc.oneof(fc.constantFrom(...examples), valuesOf(media?.schema ?? {}, document))
  const json = fc.oneof(valid, spoilt(valid)).map((value) => JSON.stringify(value) ?? '')
  const lines = fc.array(json, { maxLength: 3 }).map((all) => all.join('\n'))
  const types = ['application/json', ...Object.keys(others)]
  return fc.oneof(
    { weight: 8, arbitrary: json.map((one) => ({ type: 'application/json', text: one })) },
    {
      weight: types.length,
      arbitrary: fc.record({ type: fc.constantFrom(...types), text: fc.oneof(text, tables, lines) }),
    },
  )
}

/** An address holds no half of a character. */
const sendable = (words: string): string => words.replaceAll(/\p{Surrogate}/gu, '')

function urls(path: string, { parameters = [] }: PathOperation): fc.Arbitrary<string> {
  const inPath = fc.oneof(
    text,
    fc.constantFrom('{id}', '{id}', 'saas-software', 'no-baseline', 'icse-2024-okr-microsoft'),
  )
  const query = parameters.filter((one) => one.in === 'query')
  const values = query.map((one) => {
    const value = fc.oneof(valuesOf(one.schema, document), text)
    return fc.option(value, { freq: 4 }).map((given) => [one.name, given] as const)
  })
  return fc.tuple(inPath, fc.tuple(...values), fc.boolean()).map(([id, given, more]) => {
    const search = new URLSearchParams(more ? [['extra', '1']] : [])
    for (const [name, value] of given) {
      if (value !== null) for (const one of [value].flat()) search.append(name, sendable(`${one as string | number}`))
    }
    return `${path.replace('{id}', encodeURIComponent(sendable(id)))}?${search.toString()}`
  })
}

const shots = (path: string, operation: PathOperation): fc.Arbitrary<Shot> =>
  fc.record({ url: urls(path, operation), headers, body: bodies(operation) })

function documented(
  { responses }: PathOperation,
  status: number,
): Exclude<ResponseObject, { $ref: string }> | undefined {
  const found = responses[String(status)]
  if (!found || !('$ref' in found)) return found
  return document.components['responses']?.[found.$ref.split('/').at(-1) ?? ''] as never
}

const validators = new Map<JsonSchema, ReturnType<typeof ajv.compile>>()
function validatorOf(schema: JsonSchema) {
  const known = validators.get(schema)
  if (known) return known
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as JsonSchema
  const made = ajv.compile(local)
  validators.set(schema, made)
  return made
}

async function check(response: Response, operation: PathOperation, method: Method): Promise<void> {
  expect(response.status, 'no failure of ours').toBeLessThan(500)
  const { content } = documented(operation, response.status) ?? {}
  expect(operation.responses, `a status that is documented, of ${method}`).toHaveProperty(String(response.status))
  const body = await response.text()
  if (!content) return expect(body).toBe('')
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  expect(Object.keys(content)).toContain(type)
  if (!/\/json$|\+json$/u.test(type)) return
  const schema = content[type]?.schema ?? {}
  const validate = validatorOf(schema)
  expect(validate(JSON.parse(body)) ? null : validate.errors).toBeNull()
}

const params = presetParams('energy-storage', 'zh-CN')

describe.each(places)('$method $path', ({ path, method, operation }) => {
  let id = ''
  beforeAll(async () => {
    if (path.startsWith('/v1/guides')) id = await made('/v1/guides', params)
    if (path.startsWith('/v1/batches')) id = await made('/v1/batches', [params])
  })

  test('answers anything with what it says it may', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(shots(path, operation), async ({ url, headers: sent, body }) => {
        const type = body === null ? {} : { 'content-type': body.type }
        const response = await call(method.toUpperCase(), url.replace(encodeURIComponent('{id}'), id), {
          headers: { ...sent, ...type },
          ...(body === null ? {} : { body: body.text }),
        })
        await check(response, operation, method)
      }),
      { numRuns: runs },
    )
  })
})
