import type { Locale } from '../text/locale.ts'
import type { Finding, FindingData, Suggestion } from './finding.ts'
import { rules } from './rules.generated.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** `{name}` slots are filled in one pass, so that a value that looks like a slot stays as it is. */
const fill = (pattern: string, data: FindingData): string =>
  pattern.replace(/\{(\w{1,32})\}/g, (slot, name: string) => String(data[name] ?? slot))

/** The message of a finding as a reader of the locale is told it. */
export function formatFinding(finding: Pick<Finding, 'ruleId' | 'messageId' | 'data'>, locale: Locale): string {
  const message = byId.get(finding.ruleId)?.messages[finding.messageId]
  return message ? fill(message[locale], finding.data) : `${finding.ruleId}/${finding.messageId}`
}

export const formatSuggestion = (ruleId: string, suggestion: Suggestion, locale: Locale): string =>
  formatFinding({ ruleId, messageId: suggestion.messageId, data: suggestion.data }, locale)
