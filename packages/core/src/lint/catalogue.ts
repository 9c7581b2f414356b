export { ruleTexts } from './catalogue.generated.ts'
export type { RuleText } from './define-rule.ts'
