import { keep } from '../kr/keep.ts'
import type { Cycle, OkrSet } from '../okr/objective.ts'
import type { Rule, Scope } from './define-rule.ts'
import type { Finding, Severity } from './finding.ts'
import { findingKey } from './finding.ts'
import { KeyResultFacts, type KeyResultInput } from './key-result-facts.ts'
import { type ObjectiveInput, objectiveFacts } from './objective-facts.ts'
import { type Preset, type PresetName, presets } from './presets.ts'
import { rules } from './rules.generated.ts'
import type { MaturityId, SetFacts } from './set-facts.ts'

export interface LintOptions {
  readonly preset?: PresetName
  /** Of single rules: another severity, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Supplies the deadline that a sentence need not repeat. */
  readonly cycle?: Cycle
  /** Keys of findings (`findingKey`) to leave out. */
  readonly ignore?: readonly string[]
}

export interface SetLintOptions extends LintOptions {
  readonly maturity?: MaturityId
  readonly guardrails?: readonly string[]
}

/** A rule as a call runs it; `speaksOf` beside it, because most rules are passed over by it. */
interface Entry {
  readonly speaksOf: number
  readonly rule: Rule
  readonly severity: Severity
  readonly isSet: boolean
}

type Plan = readonly Entry[]

const byScope = (scope: Scope): readonly Rule[] => rules.filter((rule) => rule.scope === scope)
const scoped = { 'key-result': byScope('key-result'), objective: byScope('objective'), set: byScope('set') }

function plan(scope: Scope, { preset: name = 'recommended', rules: own }: LintOptions, structured: boolean): Plan {
  const preset = presets[name]
  const entries: Entry[] = []
  for (const rule of scoped[scope]) {
    if (rule.applies === 'structured' && !structured && !preset.strict) continue
    const severity = own?.[rule.id] ?? severityIn(preset, rule)
    if (severity !== 'off') entries.push({ speaksOf: rule.speaksOf, rule, severity, isSet: severity !== rule.severity })
  }
  return entries
}

const severityIn = (preset: Preset, rule: Rule): Severity | 'off' => preset.rules[rule.id] ?? rule.severity

/** The plan of a call without options is the same every time. */
const usual: Plan[] = []
const scopes: readonly Scope[] = ['key-result', 'objective', 'set']
const presetNames = Object.keys(presets)

function planFor(scope: Scope, options: LintOptions, structured: boolean): Plan {
  if (options.rules !== undefined) return plan(scope, options, structured)
  const key =
    scopes.indexOf(scope) * 64 + presetNames.indexOf(options.preset ?? 'recommended') * 2 + (structured ? 1 : 0)
  const known = usual[key] ?? plan(scope, options, structured)
  usual[key] = known
  return known
}

function run(plan: Plan, facts: unknown, subject: string | null, has = -1): Finding[] {
  const findings: Finding[] = []
  for (const { speaksOf, rule, severity, isSet } of plan) {
    if ((speaksOf & has) === 0) continue
    const problems = rule.check(facts as never)
    if (problems.length === 0) continue
    for (const problem of problems)
      findings.push({
        ruleId: rule.id,
        messageId: problem.messageId,
        severity: isSet ? severity : (problem.severity ?? severity),
        range: problem.range ?? null,
        data: problem.data ?? {},
        suggestions: problem.suggestions ?? [],
        sources: rule.sources,
        subject: problem.subject ?? subject,
      })
  }
  return findings
}

const kept = (findings: Finding[], { ignore }: LintOptions): Finding[] =>
  ignore === undefined || ignore.length === 0
    ? findings
    : findings.filter((finding) => !ignore.includes(findingKey(finding)))

/** What can be said about one key result: a bare sentence, or one with the fields a form already holds. */
export function lintKeyResult(input: KeyResultInput, options: LintOptions = {}): Finding[] {
  const structured = typeof input !== 'string'
  const facts = new KeyResultFacts(input, options.cycle ?? null)
  keep(facts, facts.text)
  return kept(
    run(planFor('key-result', options, structured), facts, structured ? (input.id ?? null) : null, facts.has),
    options,
  )
}

export function lintObjective(input: ObjectiveInput, options: LintOptions = {}): Finding[] {
  const structured = typeof input !== 'string'
  const facts = objectiveFacts(input)
  return kept(run(planFor('objective', options, structured), facts, structured ? (input.id ?? null) : null), options)
}

/** A whole set: its objectives, its key results and what holds between them. */
export function lintOkrSet(set: OkrSet, options: SetLintOptions = {}): Finding[] {
  const within: LintOptions = set.cycle && !options.cycle ? { ...options, cycle: set.cycle } : options
  const facts: SetFacts = {
    set,
    options: { maturity: options.maturity ?? 'scaling', guardrails: options.guardrails ?? [] },
  }
  const findings = kept(run(planFor('set', options, true), facts, null), options)
  for (const objective of set.objectives) {
    findings.push(...lintObjective(objective, within))
    for (const keyResult of objective.keyResults) findings.push(...lintKeyResult(keyResult, within))
  }
  return findings
}
