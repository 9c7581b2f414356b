import type { Grounding } from './grounding.ts'

/** Everything a template may print. Values of parameters are JSON strings without angle brackets: data, not markup. */
export interface PromptData {
  readonly industry: string
  readonly companyType: string
  readonly companySize: string
  readonly maturity: string
  readonly focusAreas: string
  readonly audience: string
  /** All parameters as one JSON object. */
  readonly json: string
  readonly grounding: Grounding
  /** Names of the statements' topics. */
  readonly topics: Readonly<Record<Grounding['statements'][number]['topic'], string>>
  /** " [S1][S4]" for source ids. */
  readonly keys: (sources: readonly string[]) => string
  readonly rules: readonly string[]
  /** The headings, as the reader of an answer understands them. */
  readonly outline: string
  readonly example: string
}

export interface CompiledTemplate {
  /** Of the template's source: it changes with every change of wording. */
  readonly hash: string
  readonly render: (it: PromptData) => string
}
