import type { Range } from '../kr/grammar/range.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Where a piece of advice comes from. */
export interface RuleSource {
  readonly title: string
  /** null where the advice is our own. */
  readonly url: string | null
}

/** Values for the `{name}` slots of a message. */
export type FindingData = Readonly<Record<string, string | number>>

export interface TextEdit extends Range {
  readonly text: string
}

/** A rewrite that can be applied as it stands (`safe`) or a template to fill in. */
export interface Suggestion {
  readonly messageId: string
  readonly data: FindingData
  readonly edits: readonly TextEdit[]
  readonly safe: boolean
}

/** What a rule found, as data; the words are chosen by locale when it is shown. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  /** In the text that was linted; null where the finding is about something that is missing. */
  readonly range: Range | null
  readonly data: FindingData
  readonly suggestions: readonly Suggestion[]
  readonly sources: readonly RuleSource[]
  /** Id of the objective or key result of a set that it is about. */
  readonly subject: string | null
}

/** Names a finding without its place, so that "ignore this" survives edits elsewhere. */
export function findingKey({ ruleId, messageId, subject, data }: Finding): string {
  const words = Object.keys(data)
    .sort()
    .map((name) => `${name}=${data[name]}`)
  return [ruleId, messageId, subject ?? '', ...words].join('|')
}
