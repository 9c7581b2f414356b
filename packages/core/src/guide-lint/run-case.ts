import { readGuide } from '../guide/read-guide.ts'
import type { GuideFinding } from './finding.ts'
import { lintGuide } from './lint-guide.ts'
import { type GuideRuleCase, groundingOf } from './rule-case.ts'

/** What one rule says about a case of its own; used by its test and its documentation. */
export function runGuideCase(
  ruleId: string,
  { markdown, facts, focusAreas, registered }: GuideRuleCase,
): GuideFinding[] {
  const findings = lintGuide(readGuide(markdown), {
    markdown,
    ...(facts && { grounding: groundingOf(facts) }),
    ...(focusAreas && { params: { focusAreas: [...focusAreas] } }),
    ...(registered && { isRegistered: (reference) => registered.includes(reference) }),
  })
  return findings.filter((finding) => finding.ruleId === ruleId)
}
