import type { Model, ModelPart, ModelRequest } from '../model/model.ts'
import { asModelError, endedEarly, ModelError } from '../model/model-error.ts'
import { aiSdkError, finishOf } from './ai-sdk-parts.ts'
import { at, textAt } from './at.ts'
import { iterate } from './iterate.ts'

/** What this bridge needs of an AI SDK language model; its specifications v2, v3 and v4 all have it. */
export interface AiSdkModel {
  readonly specificationVersion: string
  readonly provider: string
  readonly modelId: string
  doStream(options: never): PromiseLike<{ readonly stream: ReadableStream<unknown> }>
}

export const isAiSdkModel = (value: unknown): value is AiSdkModel =>
  /^v[2-4]$/.test(textAt(value, 'specificationVersion') ?? '') && typeof at(value, 'doStream') === 'function'

/** Any language model of the AI SDK, so that its whole shelf of providers works. */
export function fromAiSdk(model: AiSdkModel): Model {
  // "deepseek.chat" names the provider and its interface.
  const id = `${model.provider.split('.')[0]}:${model.modelId}`
  return { id, stream: (request) => answer(model, id, request) }
}

/** A model as it is, whether it is one of ours or the AI SDK's. */
export const toModel = (model: Model | AiSdkModel): Model => (isAiSdkModel(model) ? fromAiSdk(model) : model)

const optionsOf = ({ system, prompt, signal, ...settings }: ModelRequest) => ({
  ...settings,
  prompt: [
    { role: 'system', content: system },
    { role: 'user', content: [{ type: 'text', text: prompt }] },
  ],
  ...(signal ? { abortSignal: signal } : {}),
})

async function* answer(model: AiSdkModel, id: string, request: ModelRequest): AsyncGenerator<ModelPart> {
  let wrote = false
  try {
    const { stream } = await model.doStream(optionsOf(request) as never)
    for await (const part of iterate(stream)) {
      const type = textAt(part, 'type')
      const text = textAt(part, 'delta') ?? ''
      if (type === 'error') throw at(part, 'error')
      if (type === 'reasoning-delta' && text !== '') yield { type: 'reasoning', text }
      if (type === 'text-delta' && text !== '') yield { type: 'text', text }
      wrote ||= type === 'text-delta' && text !== ''
      if (type === 'finish') return yield finishOf(part, wrote, id)
    }
  } catch (error) {
    throw aiSdkError(error, id) ?? asModelError(error, id, request.signal)
  }
  throw new ModelError('network', { model: id, detail: endedEarly })
}
