export { ruleTexts } from './catalogue.generated.ts'
