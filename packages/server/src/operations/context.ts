import type { Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import type { GuideEvent, Model } from '@okr/llm'

/** What an operation is given of the world. */
export interface OperationContext {
  readonly knowledge: Knowledge
  /** Chosen by the operator, never by a client; without one the composer writes. */
  readonly model?: Model | undefined
  /** Name of the service, for the label of generated text. */
  readonly producer?: string | undefined
  readonly signal: AbortSignal
  /** Told of everything that happens while a guide is written. */
  readonly onProgress?: ((event: GuideEvent) => void) | undefined
  readonly now: () => Date
  /** The caller's language, for texts about an input that names none. */
  readonly locale: Locale
}
