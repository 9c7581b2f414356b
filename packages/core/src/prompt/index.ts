export {
  buildCompactPrompt,
  buildGroundedPrompt,
  type Prompt,
  type PromptTemplate,
  promptTemplates,
} from './build-prompt.ts'
export type { Fact, Grounding } from './grounding.ts'
export { okrExample } from './outline.ts'
export { quote } from './quote.ts'
export { okrRules } from './rules.ts'
export { topicTitles } from './topics.ts'
