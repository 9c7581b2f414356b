import type { Model, ModelPart, ModelRequest } from '../model/model.ts'
import { asModelError, type ModelError } from '../model/model-error.ts'

/** The first model that answers. One that failed after it had begun to write is not replaced behind the reader's back. */
export const withFallback = (first: Model, ...others: readonly Model[]): Model => ({
  id: [first, ...others].map(({ id }) => id).join(' | '),
  stream: (request) => firstThatAnswers([first, ...others], request),
})

async function* firstThatAnswers(models: readonly Model[], request: ModelRequest): AsyncGenerator<ModelPart> {
  let failure: ModelError | undefined
  for (const model of models) {
    let shown = false
    try {
      for await (const part of model.stream(request)) {
        shown ||= part.type === 'text'
        yield part
      }
      return
    } catch (error) {
      failure = asModelError(error, model.id, request.signal)
      if (shown || failure.kind === 'aborted') throw failure
    }
  }
  throw failure
}
