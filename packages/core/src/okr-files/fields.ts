import { headingKey } from '../guide/lexicon/identify.ts'
import { choiceLabels, fieldLabels, fieldWords } from '../guide/lexicon/okr-fields.ts'
import { keyResultNames, objectiveNames } from '../guide/okr-text/columns.ts'
import type { Collaborator, KeyResult } from '../okr/key-result.ts'
import type { Objective } from '../okr/objective.ts'
import { unitCalled, unitName } from '../okr/units.ts'
import { type Locale, type Localized, locales } from '../text/locale.ts'

type ObjectiveField = Exclude<keyof Objective, 'keyResults'>

/** How the cells of a column are written and read; what can't be read is undefined. */
interface Form {
  readonly write: (value: never, locale: Locale) => string | number
  readonly read: (cell: string) => unknown
}

const words: Form = { write: (value: string) => value, read: (cell) => cell }

const number: Form = {
  write: (value: number) => value,
  read(cell) {
    const plain = cell.normalize('NFKC').replace(/%$/u, '').trim()
    const value = Number(/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(',', '') : plain)
    return plain !== '' && Number.isFinite(value) ? value : undefined
  },
}

const weight: Form = {
  ...number,
  read(cell) {
    const value = number.read(cell) as number | undefined
    return value !== undefined && value > 0 ? value : undefined
  },
}

const unit: Form = {
  write: (value: string, locale) => unitName(value, locale) ?? value,
  read: (cell) => unitCalled(cell) ?? cell,
}

type Group = keyof typeof choiceLabels

const choice = (group: Group): Form => {
  const labels: Readonly<Record<string, Localized>> = choiceLabels[group]
  return {
    write: (value: string, locale) => labels[value]?.[locale] ?? value,
    read(cell) {
      const key = headingKey(cell)
      return Object.keys(labels).find((id) => id === key || locales.some((one) => labels[id]?.[one] === key))
    },
  }
}

/** One item a line; in a file from elsewhere also between semicolons. A line break at the end keeps a semicolon in. */
const itemsIn = (cell: string): string[] =>
  cell
    .split(cell.includes('\n') ? '\n' : /[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const lines = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(/\s*[\r\n]+\s*/gu, ' ')).join('\n') +
  (items.length === 1 && /[;；]/u.test(items[0] ?? '') ? '\n' : '')

const list: Form = { write: (items: readonly string[]) => lines(items), read: itemsIn }

const role = choice('role')

const people: Form = {
  write: (items: readonly Collaborator[], locale) =>
    lines(items.map((one) => `${one.name} (${role.write(one.role as never, locale)})`)),
  read: (cell) =>
    itemsIn(cell).map((item): Collaborator => {
      const found = /^(?<name>.*\S)\s*[(（](?<role>[^()（）]+)[)）]$/u.exec(item)?.groups
      const known = found?.['role'] === undefined ? undefined : role.read(found['role'])
      return known === undefined || found?.['name'] === undefined
        ? { name: item, role: 'responsible' }
        : { name: found['name'], role: known as Collaborator['role'] }
    }),
}

/** A column of the table: whose field it is, what it is called, and how its cells read. */
export interface Column extends Form {
  readonly of: 'objective' | 'keyResult'
  readonly field: string
  readonly label: Localized
  /** Other names, as `headingKey` gives them. */
  readonly others: readonly string[]
}

const ofObjective = (field: ObjectiveField, zh: string, en: string, form: Form, others: string[] = []): Column => ({
  of: 'objective',
  field,
  label: { 'zh-CN': zh, en },
  others: others.map(headingKey),
  ...form,
})

const ofKeyResult = (field: Exclude<keyof KeyResult, 'id' | 'text'>, form: Form): Column => ({
  of: 'keyResult',
  field,
  label: fieldLabels[field],
  others: fieldWords[field].map(headingKey),
  ...form,
})

const keyResultText: Column = {
  of: 'keyResult',
  field: 'text',
  label: { 'zh-CN': '关键结果', en: 'Key result' },
  others: [...keyResultNames],
  ...words,
}

/** In the order in which they are written. A name that two columns have is that of the first. */
export const columns: readonly Column[] = [
  ofObjective('id', '目标编号', 'Objective id', words),
  ofObjective('text', '目标', 'Objective', words, [...objectiveNames]),
  ofObjective('level', '目标层级', 'Objective level', choice('level'), ['层级', 'level']),
  ofObjective('owner', '目标负责人', 'Objective owner', words),
  ofObjective('parents', '目标支撑', 'Objective supports', list, ['支撑', '上级目标', 'parent', 'supports']),
  ofObjective('ambition', '目标承诺程度', 'Objective ambition', choice('ambition')),
  ofObjective('weight', '目标权重', 'Objective weight', weight),
  ofObjective('rationale', '目标理由', 'Objective why', words, ['理由', 'why', 'rationale']),
  {
    ...keyResultText,
    field: 'id',
    label: { 'zh-CN': '关键结果编号', en: 'Key result id' },
    others: ['编号', 'id', 'krid', 'kr编号'],
  },
  keyResultText,
  ofKeyResult('owner', words),
  ofKeyResult('metric', words),
  ofKeyResult('baseline', number),
  ofKeyResult('target', number),
  ofKeyResult('current', number),
  ofKeyResult('unit', unit),
  ofKeyResult('direction', choice('direction')),
  ofKeyResult('deadline', words),
  ofKeyResult('kind', choice('kind')),
  ofKeyResult('ambition', choice('ambition')),
  ofKeyResult('weight', weight),
  ofKeyResult('atLeast', number),
  ofKeyResult('atMost', number),
  ofKeyResult('milestones', list),
  ofKeyResult('dataSources', list),
  ofKeyResult('collaborators', people),
  ofKeyResult('dependsOn', list),
]

/** The column that a heading names in either language. */
export function columnNamed(heading: string): Column | undefined {
  const key = headingKey(heading)
  return (
    columns.find(({ label }) => locales.some((locale) => headingKey(label[locale]) === key)) ??
    columns.find(({ others }) => others.includes(key))
  )
}
