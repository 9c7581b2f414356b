import type { GuideEvent, Model, Usage } from '@okr/llm'
import type { Writer } from '../guides/write-guide.ts'
import type { OperationContext } from '../operations/context.ts'
import type { Operation } from '../operations/operation.ts'
import type { Call } from './call.ts'
import { checkScope } from './guard.ts'
import { modelFor } from './model-for.ts'
import { scopeOf } from './routes.ts'
import { quotaOf, type Service } from './service.ts'

interface Parts extends Pick<OperationContext, 'signal' | 'onProgress'> {
  readonly call: Call
  readonly service: Service
  /** Where an input names another language than the call. */
  readonly locale?: Call['locale']
  /** Lent by the caller, who pays for it. */
  readonly model?: Model | undefined
}

/** Runs an operation for a caller: within its scopes, with the model it may use, on its account. */
export async function runOperation(operation: Operation, input: unknown, parts: Parts): Promise<unknown> {
  const { call, service, signal, onProgress } = parts
  checkScope(call.principal, scopeOf(operation))
  const context = { ...service.context, locale: parts.locale ?? call.locale, signal, onProgress, model: parts.model }
  if (operation.reaches === 'nothing' || parts.model) return operation.run(context, input)
  const model = modelFor((input as { writer?: Writer }).writer, call, service)
  if (!model) return operation.run(context, input)
  service.spending.begin(call.principal, quotaOf(call, service))
  let usage: Usage | undefined
  const count = (event: GuideEvent): void => {
    usage = event.usage
    onProgress?.(event)
  }
  try {
    return await operation.run({ ...context, model, onProgress: count }, input)
  } finally {
    service.spending.end(call.principal, usage)
  }
}
