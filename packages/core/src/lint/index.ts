export { applySuggestion } from './apply-suggestion.ts'
export { defineRule, type Problem, type Rule, type RuleMessages, type RuleText, type Scope } from './define-rule.ts'
export {
  type Finding,
  type FindingData,
  findingKey,
  type RuleSource,
  type Severity,
  type Suggestion,
  type TextEdit,
} from './finding.ts'
export { formatFinding, formatSuggestion } from './format-finding.ts'
export type { KeyResultInput } from './key-result-facts.ts'
export { type LintOptions, lintKeyResult, lintObjective, lintOkrSet, type SetLintOptions } from './lint.ts'
export type { ObjectiveInput } from './objective-facts.ts'
export { type Preset, type PresetName, presets } from './presets.ts'
export { rules } from './rules.generated.ts'
