import { trace } from '@opentelemetry/api'
import { describe, expect, test } from 'vitest'
import { type Span, type Tracer, withTelemetry } from '../src/middleware/with-telemetry.ts'
import type { Model } from '../src/model/model.ts'
import { ModelError } from '../src/model/model-error.ts'
import { outcomeOf, scriptedModel } from '../src/testing/index.ts'

const writes = (text: string): Model => scriptedModel('a:m', () => [text])
const fails: Model = scriptedModel('a:m', () => [new ModelError('auth', { model: 'a:m' })])

describe('telemetry', () => {
  const record = () => {
    const spans: { attributes: Record<string, unknown>; status?: unknown; ended: number }[] = []
    const startSpan = (_: string, { attributes }: { attributes: Record<string, unknown> }): Span => {
      const span: (typeof spans)[number] = { attributes: { ...attributes }, ended: 0 }
      spans.push(span)
      return {
        setAttributes: (more) => Object.assign(span.attributes, more),
        setStatus: (status) => (span.status = status),
        end: () => span.ended++,
      }
    }
    return { spans, tracer: { startSpan } }
  }

  test('records tokens, and no content unless it is asked to', async () => {
    const { spans, tracer } = record()
    await outcomeOf(withTelemetry({ tracer })(writes('geheim')))
    expect(spans[0]).toMatchObject({
      ended: 1,
      attributes: { 'gen_ai.provider.name': 'a', 'gen_ai.usage.output_tokens': 2 },
    })
    expect(JSON.stringify(spans)).not.toContain('geheim')
    await outcomeOf(withTelemetry({ tracer, content: true })(writes('geheim')))
    expect(JSON.stringify(spans)).toContain('geheim')
  })

  test('records the kind of an error', async () => {
    const { spans, tracer } = record()
    await outcomeOf(withTelemetry({ tracer })(fails))
    expect(spans[0]).toMatchObject({ ended: 1, attributes: { 'error.type': 'auth' } })
  })
})

test('the tracer of OpenTelemetry’s API fits as it is', async () => {
  const tracer: Tracer = trace.getTracer('test')
  expect((await outcomeOf(withTelemetry({ tracer })(writes('ok')))).text).toBe('ok')
})
