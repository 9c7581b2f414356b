import type { OkrSet } from '../okr/objective.ts'
import type { Finding } from './finding.ts'
import type { KeyResultInput } from './key-result-facts.ts'
import { lintKeyResult, lintObjective, lintOkrSet } from './lint.ts'
import type { RuleCase } from './rule-case.ts'
import { rules } from './rules.generated.ts'

/** What one rule says about a case of its own; used by its test and its documentation. */
export function runCase(ruleId: string, { input, preset, guardrails }: RuleCase): Finding[] {
  const scope = rules.find(({ id }) => id === ruleId)?.scope
  const options = preset ? { preset } : {}
  const findings =
    scope === 'set'
      ? lintOkrSet(input as OkrSet, guardrails ? { guardrails } : {})
      : scope === 'objective'
        ? lintObjective(input as string, options)
        : lintKeyResult(input as KeyResultInput, options)
  return findings.filter((finding) => finding.ruleId === ruleId)
}
