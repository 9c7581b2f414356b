import type { Guide, GuideParams } from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import {
  formatModelError,
  type GuideRequest,
  generateGuide,
  ModelError,
  type Provenance,
  type WrittenId,
} from '@okr/llm'
import type { OperationContext } from '../operations/context.ts'
import { OperationError } from '../problems/operation-error.ts'
import { composedGuide } from './composed-guide.ts'

/** Who is to write: the operator's model, or the composer, which needs none. */
export type Writer = 'model' | 'composer'

interface Assignment {
  readonly params: GuideParams
  /** The model where there is one. */
  readonly writer?: Writer | undefined
  readonly sections?: readonly WrittenId[]
  readonly keep?: Guide
}

export interface WrittenGuide {
  readonly guide: Guide
  readonly provenance: Provenance
  readonly status: 'complete' | 'aborted'
}

/** A client that asks for a model gets one or a refusal, never the composer's words in its place. */
function modelFor(writer: Writer | undefined, { model }: OperationContext) {
  if (writer === 'model' && !model) throw new OperationError('no-model', { detail: noModel })
  return writer === 'composer' ? undefined : model
}

const noModel = {
  'zh-CN': '这个服务没有配置模型。去掉 writer，或把它设为 composer。',
  en: 'This service has no model. Leave writer out, or set it to composer.',
}

/** What the pipeline is asked for, for who wants to look at it before it runs. */
export function guideRequest({ params, writer, ...parts }: Assignment, context: OperationContext): GuideRequest {
  const { knowledge, producer, signal, now } = context
  return {
    params,
    ...parts,
    grounding: groundingFor(params, knowledge),
    compose: (of) => composeGuide(of, knowledge),
    model: modelFor(writer, context),
    ...(producer === undefined ? {} : { producer }),
    signal,
    now,
  }
}

/** A guide by the one pipeline that every channel goes through; each event is handed on as it happens. */
export async function writeGuide(assignment: Assignment, context: OperationContext): Promise<WrittenGuide> {
  const model = modelFor(assignment.writer, context)
  if (!model && !assignment.sections && !context.onProgress) return composedGuide(assignment.params, context)
  try {
    for await (const event of generateGuide(guideRequest(assignment, context))) {
      context.onProgress?.(event)
      if (event.type === 'guide-done') {
        return { guide: event.guide, provenance: event.provenance, status: event.status }
      }
    }
  } catch (error) {
    throw ModelError.is(error) ? asOperationError(error) : error
  }
  throw new Error('The guide ended without its last event')
}

/** What a provider says of the operator's account is the operator's: clients are told what kind of failure it was. */
function asOperationError(error: ModelError): OperationError {
  const { model, retryAfter } = error.details
  const shown = { kind: error.kind, details: { model, ...(retryAfter === undefined ? {} : { retryAfter }) } }
  const detail = { 'zh-CN': formatModelError(shown, 'zh-CN'), en: formatModelError(shown, 'en') }
  return new OperationError('model-failed', {
    detail,
    cause: error,
    ...(retryAfter === undefined ? {} : { retryAfter: Math.ceil(retryAfter / 1000) }),
  })
}
