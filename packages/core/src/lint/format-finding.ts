import type { Locale } from '../text/locale.ts'
import { fill } from './fill.ts'
import type { Finding, Suggestion } from './finding.ts'
import { rules } from './rules.generated.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The message of a finding as a reader of the locale is told it. */
export function formatFinding(finding: Pick<Finding, 'ruleId' | 'messageId' | 'data'>, locale: Locale): string {
  const message = byId.get(finding.ruleId)?.messages[finding.messageId]
  return message ? fill(message[locale], finding.data) : `${finding.ruleId}/${finding.messageId}`
}

export const formatSuggestion = (ruleId: string, suggestion: Suggestion, locale: Locale): string =>
  formatFinding({ ruleId, messageId: suggestion.messageId, data: suggestion.data }, locale)
