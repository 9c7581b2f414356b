import type { Range } from '../kr/grammar/range.ts'
import type { RuleMessages } from '../lint/define-rule.ts'
import type { FindingData, RuleSource, Severity } from '../lint/finding.ts'
import type { GuideFacts } from './facts/guide-facts.ts'
import type { GuidePlace } from './finding.ts'

export interface GuideProblem<MessageId extends string> extends Partial<GuidePlace> {
  readonly messageId: MessageId
  readonly range?: Range
  readonly data?: FindingData
  /** Id of the objective, key result, source or focus area that it is about. */
  readonly subject?: string
  /** Where one problem of a rule weighs more than its others. */
  readonly severity?: Severity
}

interface GuideRuleOf<M extends RuleMessages> {
  readonly id: string
  readonly severity: Severity
  readonly sources: readonly RuleSource[]
  readonly messages: M
  /** Pure: the same facts give the same problems. */
  check(facts: GuideFacts): readonly GuideProblem<Extract<keyof M['messages'], string>>[]
}

export interface GuideRule {
  readonly id: string
  readonly severity: Severity
  readonly sources: readonly RuleSource[]
  readonly messages: RuleMessages
  check(facts: GuideFacts): readonly GuideProblem<string>[]
}

/** One rule about whole guides; its messages are known by type. */
export const defineGuideRule = <const M extends RuleMessages>(rule: GuideRuleOf<M>): GuideRule => rule
