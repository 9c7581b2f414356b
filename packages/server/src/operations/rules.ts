import { guideRules, type Localized } from '@okr/core'
import {
  type Preset,
  presets,
  type Rule,
  type RuleMessages,
  type RuleSource,
  rules,
  type Severity,
} from '@okr/core/lint'
import { ruleTexts } from '@okr/core/lint/catalogue'

/** One rule of either kind, as it is listed. */
export interface RuleEntry {
  readonly id: string
  /** What it looks at. */
  readonly scope: 'key-result' | 'objective' | 'set' | 'guide'
  /** `structured`: asked of key results with fields of their own, and of all where the preset is strict. */
  readonly applies: Rule['applies']
  readonly title: Localized
  readonly statement: Localized
  /** By preset; rules about guides have one severity. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly messages: RuleMessages
  readonly sources: readonly RuleSource[]
}

const none: Localized = { 'zh-CN': '', en: '' }

const inPresets = (id: string, usual: Severity): Record<string, Severity | 'off'> =>
  Object.fromEntries(
    Object.entries<Preset>(presets).map(([name, preset]) => [name, preset.rules[id] ?? usual] as const),
  )

/** Rules about key results, objectives and sets, then those about guides. */
export const ruleEntries: readonly RuleEntry[] = [
  ...rules.map(({ id, scope, applies, severity, messages, sources }): RuleEntry => {
    const { title, statement } = ruleTexts[id] ?? { title: none, statement: none }
    return { id, scope, applies, title, statement, severity: inPresets(id, severity), messages, sources }
  }),
  ...guideRules.map(({ id, severity, messages: { title, statement, messages }, sources }): RuleEntry => {
    const facts = { id, scope: 'guide', applies: 'always' } as const
    return { ...facts, title, statement, severity: { recommended: severity }, messages, sources }
  }),
]
