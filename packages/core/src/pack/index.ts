export { type Case, type CaseSystem, caseSchema, type EvidenceGrade, evidenceGrades } from './case.ts'
export { type Metric, metricSchema } from './metric.ts'
export {
  type Edition,
  type Handover,
  type Pack,
  type PackFunction,
  packSchema,
  type Terms,
  termsSchema,
} from './pack.ts'
export { type Source, sourceSchema, type VerificationLevel, verificationLevels } from './source.ts'
export { type Statement, statementSchema, type Text, textSchema } from './text.ts'
export { type KeyResultPattern, type Theme, themeSchema } from './theme.ts'
