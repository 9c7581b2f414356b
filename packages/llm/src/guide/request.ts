import type { Guide } from '@okr/core/guide'
import type { GuideParams } from '@okr/core/params'
import type { Grounding } from '@okr/core/prompt'
import type { AiSdkModel } from '../adapters/from-ai-sdk.ts'
import type { PriceTable } from '../model/cost.ts'
import type { Model } from '../model/model.ts'
import type { WrittenId } from './written-ids.ts'

export interface GuideRequest {
  readonly params: GuideParams
  /** Everything vetted that a writer may use for these parameters. */
  readonly grounding: Grounding
  /** Writes a guide without a model: the draft to build on, and what stands in where a model fails. */
  readonly compose: (params: GuideParams) => Guide
  /** Without one the composer writes everything. A model of the AI SDK is taken as it is. */
  readonly model?: Model | AiSdkModel | undefined
  /** Sections to write; all by default. */
  readonly sections?: readonly WrittenId[]
  /** The guide from which the other sections are taken as they are. */
  readonly keep?: Guide
  readonly prices?: PriceTable
  /** Name or code of the service, for the label of generated content. */
  readonly producer?: string
  readonly signal?: AbortSignal | undefined
  /** The date of the guide's provenance; the clock where absent. */
  readonly now?: () => Date
}
