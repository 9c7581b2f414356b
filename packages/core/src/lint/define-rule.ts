import type { Localized } from '../text/locale.ts'
import type { Finding, FindingData, RuleSource, Severity, Suggestion } from './finding.ts'
import type { KeyResultFacts } from './key-result-facts.ts'
import type { ObjectiveFacts } from './objective-facts.ts'
import type { SetFacts } from './set-facts.ts'

/** By message id, what a finding says. */
export type RuleMessages = Readonly<Record<string, Localized>>

/** What a rule is about, for lists and pages of rules; who only looks for findings need not load it. */
export interface RuleText {
  readonly title: Localized
  /** One sentence: what should hold. */
  readonly statement: Localized
}

export interface Problem<MessageId extends string> {
  readonly messageId: MessageId
  readonly range?: Finding['range']
  readonly data?: FindingData
  readonly suggestions?: readonly Suggestion[]
  readonly subject?: string
  /** Where one problem of a rule weighs more than its others. */
  readonly severity?: Severity
}

interface FactsByScope {
  readonly 'key-result': KeyResultFacts
  readonly objective: ObjectiveFacts
  readonly set: SetFacts
}

export type Scope = keyof FactsByScope

/**
 * When a rule speaks: `always`; `structured` says nothing about a bare sentence unless the preset is strict,
 * because real sentences leave to the cycle and the form what it asks for.
 */
type Applies = 'always' | 'structured'

interface RuleOf<S extends Scope, M extends RuleMessages> {
  readonly id: string
  readonly scope: S
  readonly severity: Severity
  readonly applies?: Applies
  /** Of a key result: bits of `Has`, without any of which the rule has nothing to say. */
  readonly speaksOf?: number
  readonly sources: readonly RuleSource[]
  readonly messages: M
  /** Pure: the same facts give the same problems. */
  check(facts: FactsByScope[S]): readonly Problem<Extract<keyof M, string>>[]
}

export interface Rule {
  readonly id: string
  readonly scope: Scope
  readonly severity: Severity
  readonly applies: Applies
  readonly speaksOf: number
  readonly sources: readonly RuleSource[]
  readonly messages: RuleMessages
  check(facts: never): readonly Problem<string>[]
}

export const defineRule = <S extends Scope, const M extends RuleMessages>(rule: RuleOf<S, M>): Rule => ({
  applies: 'always',
  speaksOf: anything,
  ...rule,
})

const anything = -1

/** The answer of a rule that found nothing; shared, so that a clean line costs no allocation. */
export const clean: readonly never[] = []
