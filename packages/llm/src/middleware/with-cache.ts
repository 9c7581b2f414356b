import type { Localized } from '@okr/core'
import { sha256 } from '../hash.ts'
import type { Middleware, Model, ModelPart, ModelRequest } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'

/** Where answers are kept, each under the hash of its request. A `Map` is one; so is a folder behind these two. */
export interface AnswerStore {
  readonly get: (key: string) => MaybePromise<readonly ModelPart[] | undefined>
  readonly set: (key: string, parts: readonly ModelPart[]) => MaybePromise<unknown>
}
type MaybePromise<T> = T | Promise<T>

/** SHA-256 of all that an answer depends on, in hex. */
export function requestKey(model: string, request: ModelRequest): Promise<string> {
  const { system, prompt, maxOutputTokens, temperature, seed } = request
  const asked = JSON.stringify([model, system, prompt, maxOutputTokens, temperature, seed])
  return sha256(asked)
}

/** Asks once for each request; also the recorder whose store `replayModel` plays. Only complete answers are kept. */
export const withCache =
  (store: AnswerStore): Middleware =>
  (model) => ({ id: model.id, stream: (request) => kept(model, request, store) })

async function* kept(model: Model, request: ModelRequest, store: AnswerStore): AsyncGenerator<ModelPart> {
  const key = await requestKey(model.id, request)
  const known = await store.get(key)
  if (known) return yield* known
  const parts: ModelPart[] = []
  for await (const part of model.stream(request)) {
    parts.push(part)
    yield part
  }
  await store.set(key, merged(parts))
}

/** Neighbouring pieces of text as one: what was cut by the network need not be kept as it was cut. */
function merged(parts: readonly ModelPart[]): ModelPart[] {
  const result: ModelPart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last && part.type !== 'finish' && last.type === part.type) {
      result[result.length - 1] = { type: part.type, text: last.text + part.text }
    } else result.push(part)
  }
  return result
}

const notRecorded: Localized = {
  'zh-CN': '没有录下这个请求的回答。请重新录制。',
  en: 'no answer to this request was recorded. Record again.',
}

/** Plays what was recorded from a model of this id, and asks nobody. */
export const replayModel = (id: string, store: AnswerStore): Model => ({
  id,
  stream: async function* (request) {
    const parts = await store.get(await requestKey(id, request))
    if (!parts) throw new ModelError('configuration', { model: id, detail: notRecorded })
    yield* parts
  },
})
