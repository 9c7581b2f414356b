export type { RuleNote } from './rule-note.ts'
export { ruleNotes } from './rule-notes.generated.ts'
