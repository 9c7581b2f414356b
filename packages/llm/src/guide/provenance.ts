import type { Cuts } from '../gate/citations.ts'
import type { Cost } from '../model/cost.ts'
import type { Usage } from '../model/model.ts'
import type { ModelErrorKind } from '../model/model-error.ts'
import type { AigcLabel } from './label.ts'
import type { WrittenId } from './written-ids.ts'

/** How one section came about. */
interface SectionProvenance {
  readonly id: WrittenId
  readonly model: string | null
  readonly degraded: boolean
  readonly partial: boolean
  readonly attempts: number
  readonly cuts: Cuts
  readonly failure: ModelErrorKind | null
  /** Findings that remain, by rule. */
  readonly findings: Readonly<Record<string, number>>
}

/** Where a guide comes from: what a reader, an auditor or a later version can check. */
export interface Provenance {
  /** Who was asked; null where the composer wrote everything. */
  readonly model: string | null
  /** `hash` is the SHA-256 of all prompts of this guide as they were sent first, in hex. */
  readonly prompt: { readonly id: string; readonly version: string; readonly hash: string } | null
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  /** ISO date and time. */
  readonly date: string
  readonly sections: readonly SectionProvenance[]
  /** Sections that the composer wrote in the model's place. */
  readonly degraded: readonly WrittenId[]
  readonly usage: Usage
  /** null where no model was asked or its price is not known. */
  readonly cost: Cost | null
  /** Values of parameters that read like instructions and were kept from the model. */
  readonly withheld: readonly string[]
  /** What Chinese law wants a file with generated text to say of itself; null where no model wrote any. */
  readonly aigc: AigcLabel | null
}
