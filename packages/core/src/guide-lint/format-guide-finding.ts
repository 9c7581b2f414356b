import { ruleTexts } from '../lint/catalogue.ts'
import { fill } from '../lint/fill.ts'
import type { Locale } from '../text/locale.ts'
import type { GuideFinding } from './finding.ts'
import { guideRules } from './rules.generated.ts'

const byId = new Map(guideRules.map((rule) => [rule.id, rule]))

/** The message of a finding as a reader of the locale is told it. */
export function formatGuideFinding(
  { ruleId, messageId, data }: Pick<GuideFinding, 'ruleId' | 'messageId' | 'data'>,
  locale: Locale,
): string {
  const message = byId.get(ruleId)?.messages.messages[messageId]
  // What a rule for key results says is told by its title.
  const rule = ruleTexts[String(data['rule'])]?.title[locale]
  return message ? fill(message[locale], rule === undefined ? data : { ...data, rule }) : `${ruleId}/${messageId}`
}
