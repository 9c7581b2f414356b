export { type FieldTexts, fieldTexts } from './fields.ts'
export { formatParamIssue } from './format-issue.ts'
export { type ParamIssue, type ParamIssueCode, parameterOf, paramIssueCodes } from './issues.ts'
export { type Choice, choicesOf, labelOf } from './labels.ts'
export { type Parameter, parameters } from './parameter.ts'
export { type ParsedParams, parseParams } from './parse-params.ts'
export { type PresetId, presetIds, presetLabel, presetParams } from './presets.ts'
export type { Recognition } from './recognise.ts'
export { localeNamed, localeOf } from './recognise-locale.ts'
export {
  type GuideParams,
  guideParamsInputJsonSchema,
  guideParamsJsonSchema,
  guideParamsSchema,
  limits,
} from './schema.ts'
export { type Understanding, understand } from './understanding.ts'
export * from './vocabularies/index.ts'
