import { parseKeyResult } from '@okr/core/kr'
import type { FieldName, KeyResultFields, ObjectiveFields } from '../item.ts'
import type { NamedPart } from './field-names.ts'

/** What stands beside a sentence, by name: the text of a cell, or a value of a data file. */
export type Given = ReadonlyMap<NamedPart, unknown>

interface Value {
  readonly value: number
  readonly unit: string | null
}

/** The words of a cell that stand for nothing. */
const nothing = /^(?:[-–—/\s]*|n\/?a|none|null|tbd|tbc|无|暂无|待定|待填|\[[^\]]*\]|【[^】]*】|<[^>]*>|_+|x+|\?+)$/iu

const words = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  return nothing.test(text) ? undefined : text
}

/** "1,200", "98.5 %", "1.2亿", "3 days", as the key-result parser reads them. */
function valueOf(given: unknown): Value | null {
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given, unit: null } : null
  const text = words(given)
  if (text === undefined) return null
  if (/^[-+]?\d{1,15}(?:\.\d{1,9})?$/u.test(text)) return { value: Number(text), unit: null }
  const { target, unit } = parseKeyResult(text.slice(0, 100)).fields
  return target === null ? null : { value: target, unit }
}

/** Values are plain numbers in one unit; two that disagree are better left to the sentence. */
function measures(given: Given): KeyResultFields {
  const baseline = valueOf(given.get('baseline'))
  const target = valueOf(given.get('target'))
  const current = valueOf(given.get('current'))
  const unit = words(given.get('unit'))
  const read = target?.unit ?? baseline?.unit ?? unit
  const isOne = !baseline?.unit || !target?.unit || baseline.unit === target.unit
  if (!isOne) return {}
  return {
    ...(baseline && { baseline: baseline.value }),
    ...(target && { target: target.value }),
    ...(current && { current: current.value }),
    ...(read && { unit: read }),
  }
}

function listOf(given: unknown): readonly string[] | undefined {
  const items = Array.isArray(given) ? given : typeof given === 'string' ? given.split(/[,，、;；]/u) : []
  const list = items.flatMap((item) => words(item) ?? [])
  return list.length > 0 ? list : undefined
}

const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  direction: {
    increase: ['increase', 'up', '提升', '上升', '增加', '↑'],
    decrease: ['decrease', 'down', '下降', '降低', '减少', '↓'],
    maintain: ['maintain', 'keep', '保持', '维持'],
  },
  kind: {
    leading: ['leading', '领先指标', '领先', '先行'],
    lagging: ['lagging', '滞后指标', '滞后'],
    guardrail: ['guardrail', '护栏指标', '护栏', '底线'],
  },
  ambition: {
    committed: ['committed', '承诺型', '承诺'],
    aspirational: ['aspirational', 'stretch', 'moonshot', '挑战型', '挑战', '愿景型'],
  },
  level: {
    company: ['company', '公司级', '公司'],
    department: ['department', '部门级', '部门'],
    team: ['team', '团队级', '团队', '小组'],
    individual: ['individual', '个人级', '个人'],
  },
}

function choice(part: 'direction' | 'kind' | 'ambition' | 'level', given: unknown): string | undefined {
  const word = words(given)?.toLowerCase()
  if (word === undefined) return undefined
  return Object.entries(choices[part] ?? {}).find(([, names]) => names.includes(word))?.[0]
}

const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** The owner of a cell that names several is no single one: the sentence stays without. */
const owner = (given: unknown): string | undefined => (Array.isArray(given) ? listOf(given)?.[0] : words(given))

export const keyResultFields = (given: Given): KeyResultFields =>
  defined({
    metric: words(given.get('metric')),
    ...measures(given),
    direction: choice('direction', given.get('direction')),
    deadline: words(given.get('deadline')),
    dataSources: listOf(given.get('dataSources')),
    owner: owner(given.get('owner')),
    kind: choice('kind', given.get('kind')),
    ambition: choice('ambition', given.get('ambition')),
    weight: typeof given.get('weight') === 'number' ? given.get('weight') : undefined,
    dependsOn: listOf(given.get('dependsOn')),
  }) as KeyResultFields

export const objectiveFields = (given: Given): ObjectiveFields =>
  defined({
    level: choice('level', given.get('level')),
    ambition: choice('ambition', given.get('ambition')),
    owner: owner(given.get('owner')),
    parents: listOf(given.get('parents')),
  }) as ObjectiveFields

const fieldNames: ReadonlySet<string> = new Set<FieldName>([
  'metric',
  'baseline',
  'target',
  'current',
  'unit',
  'direction',
  'deadline',
  'dataSources',
  'owner',
  'kind',
  'ambition',
  'weight',
  'dependsOn',
])

export const isFieldName = (part: NamedPart | null): part is FieldName => part !== null && fieldNames.has(part)
