import type { Collaborator } from '../../okr/key-result.ts'
import { headingKey } from '../lexicon/identify.ts'
import { choiceLabels, type Field, fieldLabels, fieldWords } from '../lexicon/okr-fields.ts'
import { readInline } from '../markdown/read-inline.ts'
import { fieldSeparator, listSeparators, nothing } from './write-field.ts'

export interface WrittenField {
  readonly field: Field
  readonly markdown: string
}

const fieldNames = new Map<string, Field>()
for (const field in fieldLabels) {
  const names = [...Object.values(fieldLabels[field as Field]), ...fieldWords[field as Field]]
  for (const name of names) fieldNames.set(headingKey(name), field as Field)
}

/** The words of a piece of Markdown; what a citation looks like is text here. */
export function words(markdown: string): string {
  const inlines = readInline(markdown, (key) => key)
  return inlines.map((inline) => (inline.type === 'citation' ? `[${inline.source}]` : inline.text)).join('')
}

/** `label: value · label: value`; undefined where any part has no known label, and the line is text. */
export function readFields(line: string): WrittenField[] | undefined {
  const fields = line.split(fieldSeparator).map(readField)
  return fields.every((field) => field !== undefined) ? fields : undefined
}

const label = /^\s{0,3}[*_]{0,2}(?<name>[^:：*\\]{1,30}?)[*_]{0,2}\s{0,2}[:：]\s{0,2}[*_]{0,2}\s{0,2}/

function readField(part: string): WrittenField | undefined {
  const found = label.exec(part)
  const field = fieldNames.get(headingKey(found?.groups?.name ?? ''))
  return found && field ? { field, markdown: part.slice(found[0].length).trim() } : undefined
}

/** A plain number; with a percent sign or separators of thousands where a person wrote it. */
export function readNumber(markdown: string): number | undefined {
  const plain = words(markdown).replace(/[%％]$/, '')
  const value = Number(/^[-+]?\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,20})?$/.test(plain) ? plain.replaceAll(',', '') : plain)
  return plain.trim() !== '' && Number.isFinite(value) ? value : undefined
}

/** The id of a closed choice, by its label in any language or by itself. */
export function readChoice<Group extends keyof typeof choiceLabels>(
  group: Group,
  markdown: string,
): keyof (typeof choiceLabels)[Group] | undefined {
  const key = headingKey(words(markdown))
  for (const id in choiceLabels[group]) {
    const names: readonly string[] = Object.values(choiceLabels[group][id] ?? {})
    if (names.includes(key) || id === key) return id
  }
  return undefined
}

/** Names one after another; none at all where a dash stands for them. */
export const readList = (markdown: string): string[] =>
  markdown === nothing
    ? []
    : splitList(markdown)
        .map(words)
        .filter((item) => item !== '')

const splitList = (markdown: string): string[] => markdown.split(listSeparators).map((part) => part.trim())

/** "IT (consulted), QA (informed)"; a name without a role does the work. */
export const readCollaborators = (markdown: string): Collaborator[] =>
  markdown === nothing ? [] : splitList(markdown).flatMap(readCollaborator)

function readCollaborator(markdown: string): Collaborator[] {
  const found = /^(?<name>.*\S)\s{0,3}[(（](?<role>[^()（）]{1,20})[)）]$/.exec(markdown)
  const role = found && readChoice('role', found.groups?.role ?? '')
  const name = words(role ? (found.groups?.name ?? '') : markdown)
  return name === '' ? [] : [{ name, role: role ?? 'responsible' }]
}
