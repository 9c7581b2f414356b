/** What a model is asked. The prompt is one turn: sections are written apart, so there is no conversation to carry. */
export interface ModelRequest {
  readonly system: string
  readonly prompt: string
  readonly maxOutputTokens?: number
  /** 0 to 2 with most providers; left to the provider where it is not given. */
  readonly temperature?: number
  readonly seed?: number
  readonly signal?: AbortSignal
}

/** Tokens as the provider counted them. Those read from a cache and those of reasoning are part of the first two. */
export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedInputTokens: number
  readonly reasoningTokens: number
}

export type ModelPart =
  | { readonly type: 'text'; readonly text: string }
  /** Thinking aloud, which no guide shows. */
  | { readonly type: 'reasoning'; readonly text: string }
  /** The answer is complete. `usage` is null where the provider did not say; `model` is who wrote it. */
  | { readonly type: 'finish'; readonly usage: Usage | null; readonly model: string }

/**
 * A language model, whoever provides it. The stream ends in exactly one `finish`, or throws a `ModelError`: an answer
 * that was cut off, filtered or empty is an error, so that nobody can take it for a complete one.
 */
export interface Model {
  /** `provider:model`. */
  readonly id: string
  readonly stream: (request: ModelRequest) => AsyncIterable<ModelPart>
}

/** Around a model, another one: deadlines, retries, limits. */
export type Middleware = (model: Model) => Model

/** A model behind several wrappers, the first of them outermost. */
export const wrapModel = (model: Model, ...middleware: readonly Middleware[]): Model =>
  middleware.reduceRight((inner, wrap) => wrap(inner), model)
