import type { Middleware, Model, ModelPart, ModelRequest } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'

/** What is used of `@opentelemetry/api`: its tracer fits, and nobody has to install it. */
export interface Tracer {
  readonly startSpan: (name: string, options: { kind: number; attributes: Record<string, string | number> }) => Span
}
export interface Span {
  setAttributes(attributes: Record<string, string | number>): unknown
  setStatus(status: { code: number; message?: string }): unknown
  end(): void
}

export interface TelemetryOptions {
  readonly tracer: Tracer
  /** Whether prompts and answers are recorded too. They hold what users typed, so it is off unless asked for. */
  readonly content?: boolean
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of the API. */
const [clientKind, errorCode] = [2, 2]

/** A span for each request, named as the (unstable) GenAI conventions of OpenTelemetry have it. */
export const withTelemetry =
  (options: TelemetryOptions): Middleware =>
  (model) => ({ id: model.id, stream: (request) => traced(model, request, options) })

async function* traced(model: Model, request: ModelRequest, options: TelemetryOptions): AsyncGenerator<ModelPart> {
  const { tracer, content = false } = options
  const [provider = '', ...name] = model.id.split(':')
  const span = tracer.startSpan(`chat ${name.join(':')}`, {
    kind: clientKind,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': provider,
      'gen_ai.request.model': name.join(':'),
      ...(content ? { 'gen_ai.system_instructions': request.system, 'gen_ai.input.messages': request.prompt } : {}),
    },
  })
  let text = ''
  try {
    for await (const part of model.stream(request)) {
      if (content && part.type === 'text') text += part.text
      if (part.type === 'finish' && part.usage) {
        const { inputTokens, outputTokens } = part.usage
        span.setAttributes({ 'gen_ai.usage.input_tokens': inputTokens, 'gen_ai.usage.output_tokens': outputTokens })
      }
      yield part
    }
    if (content) span.setAttributes({ 'gen_ai.output.messages': text })
  } catch (error) {
    const kind = ModelError.is(error) ? error.kind : 'other'
    span.setAttributes({ 'error.type': kind })
    span.setStatus({ code: errorCode, message: kind })
    throw error
  } finally {
    span.end()
  }
}
