import type { Range } from '../kr/grammar/range.ts'
import type { RuleMessages, RuleText } from '../lint/define-rule.ts'
import type { FindingData, RuleSource, Severity } from '../lint/finding.ts'
import type { GuideFacts } from './facts/guide-facts.ts'
import type { GuidePlace } from './finding.ts'

/** What a rule is about, and by message id what a finding says. */
export interface GuideRuleMessages extends RuleText {
  readonly messages: RuleMessages
}

export interface GuideProblem<MessageId extends string> extends Partial<GuidePlace> {
  readonly messageId: MessageId
  readonly range?: Range
  readonly data?: FindingData
  /** Id of the objective, key result, source or focus area that it is about. */
  readonly subject?: string
  /** Where one problem of a rule weighs more than its others. */
  readonly severity?: Severity
}

interface GuideRuleOf<M extends GuideRuleMessages> {
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
  readonly messages: GuideRuleMessages
  check(facts: GuideFacts): readonly GuideProblem<string>[]
}

/** One rule about whole guides; its messages are known by type. */
export const defineGuideRule = <const M extends GuideRuleMessages>(rule: GuideRuleOf<M>): GuideRule => rule
