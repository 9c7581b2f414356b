import type { RichText } from '../guide/guide.ts'
import type { EvidenceGrade } from '../pack/case.ts'

/** A fact of the knowledge base in one language, with the ids of the sources that say it. */
export interface Fact {
  readonly text: string
  readonly sources: readonly string[]
}

/**
 * What a writer is handed for one request: everything it may state, and the only sources it may cite.
 * It comes from outside as plain data, so that the prompt depends on no knowledge base.
 */
export interface Grounding {
  /** False where no industry pack fits and the material is cross-industry. */
  readonly matched: boolean
  readonly packs: readonly { readonly id: string; readonly version: string; readonly name: string }[]
  readonly statements: readonly (Fact & {
    readonly topic: 'reason' | 'overview' | 'driver' | 'challenge' | 'adoption' | 'unknown'
  })[]
  readonly valueStream: readonly string[]
  readonly systems: readonly { readonly name: string; readonly holds: string }[]
  readonly standards: readonly {
    readonly name: string
    readonly concerns: string
    readonly sources: readonly string[]
  }[]
  readonly metrics: readonly {
    readonly id: string
    readonly name: string
    readonly definition: string
    readonly unit: string
    /** "higher is better" in the language of the request. */
    readonly better: string
    readonly dataSources: readonly string[]
    readonly sources: readonly string[]
  }[]
  readonly cases: readonly {
    readonly id: string
    readonly organisation: string
    readonly evidenceGrade: EvidenceGrade
    readonly facts: readonly Fact[]
    readonly caveats: string
  }[]
  /** In the order of their keys. */
  readonly sources: readonly {
    readonly id: string
    /** What stands in the text: `S1`. */
    readonly key: string
    /** The reference as a prompt names it. */
    readonly reference: string
    /** The reference as a guide prints it, with its address and how far it was verified. */
    readonly printed: RichText
    /** How far it was verified, in words. */
    readonly verification: string
    readonly supports: readonly string[]
  }[]
}
