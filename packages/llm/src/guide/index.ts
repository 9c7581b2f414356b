import type { GuideEvent } from './events.ts'
import type { GuidePreview } from './preview.ts'
import type { GuideRequest } from './request.ts'

/**
 * A guide, event by event. Throws a ModelError where no section can be written (a wrong key, a model that does not
 * exist); whatever else fails, or fails later, costs one section, in whose place the composer's stands. Whoever stops iterating, or
 * aborts the signal, stops the model; an abort still gives what was written, in `guide-done`.
 */
export async function* generateGuide(request: GuideRequest): AsyncGenerator<GuideEvent> {
  // Reading a guide takes a Markdown parser: whoever only talks to a model need not load it.
  const pipeline = await import('./generate-guide.ts')
  yield* pipeline.generateGuide(request)
}

/** What `generateGuide` would ask for, without asking: prompts, estimated tokens, and what they would cost. */
export async function previewGuide(request: GuideRequest): Promise<GuidePreview> {
  const pipeline = await import('./preview.ts')
  return pipeline.previewGuide(request)
}
