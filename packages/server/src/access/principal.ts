/**
 * What a caller may do: `read` looks things up and computes, `guides` also makes and removes guides, `model` lets the
 * operator's model write them, which costs money.
 */
export const scopes = ['read', 'guides', 'model'] as const
export type Scope = (typeof scopes)[number]

/** How much of the service one caller may take. */
export interface Quota {
  readonly requestsPerMinute: number
  /** Guides that a model writes at the same time. */
  readonly concurrentGuides: number
  /** Tokens of a model, in and out, in 24 hours. */
  readonly tokensPerDay: number
}

/** Who asks, once that is settled. */
export interface Principal {
  /** Of the key, or the subject of the token; `anonymous` else. */
  readonly id: string
  readonly scopes: readonly Scope[]
  readonly quota?: Partial<Quota>
}
