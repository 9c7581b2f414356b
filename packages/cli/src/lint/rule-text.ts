import type { Locale } from '@okr/core'
import { type Rule, rules } from '@okr/core/lint'
import { ruleTexts } from '@okr/core/lint/catalogue'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): Rule | undefined => byId.get(id)

/** What should hold, in one sentence; the id stands in for a text that is not there yet. */
export const statementOf = (rule: Rule, locale: Locale): string => ruleTexts[rule.id]?.statement[locale] ?? rule.id
export const titleOf = (rule: Rule, locale: Locale): string => ruleTexts[rule.id]?.title[locale] ?? rule.id
