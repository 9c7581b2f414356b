export {
  buildCompactPrompt,
  buildGroundedPrompt,
  type Prompt,
  type PromptTemplate,
  promptTemplates,
} from './build-prompt.ts'
export type { Fact, Grounding } from './grounding.ts'
