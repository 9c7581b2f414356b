import type { Guide } from '../guide/guide.ts'
import { type GuideLintOptions, guideFacts } from './facts/guide-facts.ts'
import type { GuideFinding } from './finding.ts'
import { guideRules } from './rules.generated.ts'

/**
 * What can be said about a whole guide. Errors are missing or contradictory structure and broken promises (a citation
 * that leads nowhere, an unsafe link); everything that rests on words is advice.
 */
export function lintGuide(guide: Guide, options: GuideLintOptions = {}): GuideFinding[] {
  const facts = guideFacts(guide, options)
  return guideRules.flatMap((rule) =>
    rule.check(facts).map((problem) => ({
      ruleId: rule.id,
      messageId: problem.messageId,
      severity: problem.severity ?? rule.severity,
      section: problem.section ?? null,
      block: problem.block ?? null,
      range: problem.range ?? null,
      data: problem.data ?? {},
      suggestions: [],
      sources: rule.sources,
      subject: problem.subject ?? null,
    })),
  )
}
