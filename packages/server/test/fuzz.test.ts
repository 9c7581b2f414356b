import { presetParams } from '@okr/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonSchema, Method, OpenApiDocument, PathOperation, ResponseObject } from '../src/openapi/types.ts'
import { spoilt, text, valuesOf } from './support/arbitrary.ts'
import { client } from './support/http.ts'

const { app, call } = client({ quota: { requestsPerMinute: 1_000_000 } })
const document: OpenApiDocument = app.openApi()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', components: document.components })

const places = Object.entries(document.paths).flatMap(([path, item]) =>
  (Object.entries(item) as [Method, PathOperation][]).map(([method, operation]) => ({ path, method, operation })),
)

/** Requests of everything in an ordinary run, and in a full one. */
const runs = Math.ceil((process.env['OKR_FULL'] ? 10_000 : 500) / places.length)

let guideId = ''
beforeAll(async () => {
  const response = await call('POST', '/v1/guides', { json: presetParams('energy-storage', 'zh-CN') })
  guideId = response.headers.get('location')?.split('/').at(-1) ?? ''
})

interface Shot {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string | null
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

function bodies(operation: PathOperation): fc.Arbitrary<string | null> {
  const media = operation.requestBody?.content['application/json']
  if (!media) return fc.constant(null)
  const examples = Object.values(media.examples ?? {}).map(({ value }) => value)
  const valid = fc.oneof(fc.constantFrom(...examples), valuesOf(media.schema, document))
  return fc.oneof(
    { weight: 8, arbitrary: fc.oneof(valid, spoilt(valid)).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: text },
  )
}

/** An address holds no half of a character. */
const sendable = (words: string): string => words.replaceAll(/\p{Surrogate}/gu, '')

function urls(path: string, { parameters = [] }: PathOperation): fc.Arbitrary<string> {
  const inPath = fc.oneof(text, fc.constantFrom('{guide}', 'saas-software', 'no-baseline', 'icse-2024-okr-microsoft'))
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
  if (!type.endsWith('json')) return
  const schema = content[type]?.schema ?? {}
  const validate = validatorOf(schema)
  expect(validate(JSON.parse(body)) ? null : validate.errors).toBeNull()
}

describe.each(places)('$method $path', ({ path, method, operation }) => {
  test('answers anything with what it says it may', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(shots(path, operation), async (shot) => {
        const type = shot.body === null ? {} : { 'content-type': 'application/json' }
        const response = await call(method.toUpperCase(), shot.url.replace(encodeURIComponent('{guide}'), guideId), {
          headers: { ...shot.headers, ...type },
          ...(shot.body === null ? {} : { body: shot.body }),
        })
        await check(response, operation, method)
      }),
      { numRuns: runs },
    )
  })
})
