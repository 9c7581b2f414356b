import type { AigcLabel, SectionId } from '@okr/core/guide'

/** Where a guide comes from; `Provenance` of `@okr/llm` is one. */
export interface GuideProvenance {
  /** Who was asked; null where no model wrote anything. */
  readonly model: string | null
  readonly packs: readonly { readonly id: string; readonly version: string; readonly name?: string }[]
  /** False where no industry pack fits. */
  readonly matched?: boolean
  /** `hash` is the SHA-256 of all prompts, in hex. */
  readonly prompt?: { readonly id: string; readonly version: string; readonly hash: string } | null
  /** ISO date and time. */
  readonly date?: string
  /** Sections that the composer wrote in the model's place. */
  readonly degraded?: readonly SectionId[]
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number }
  /** null where the price is not known. */
  readonly cost?: { readonly amount: number; readonly currency: string } | null
  /** Values of parameters that read like instructions and were kept from the model. */
  readonly withheld?: readonly string[]
  /** What a file with generated text says of itself; null where no model wrote any. */
  readonly aigc?: AigcLabel | null
}
