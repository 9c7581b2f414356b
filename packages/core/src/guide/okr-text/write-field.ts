import type { Collaborator } from '../../okr/key-result.ts'
import { unitCalled, unitName } from '../../okr/units.ts'
import type { Locale } from '../../text/locale.ts'
import { brackets, colon, comma } from '../lexicon/labels.ts'
import { choiceLabels, type Field, fieldLabels } from '../lexicon/okr-fields.ts'
import { escapeText, reference } from '../markdown/escape.ts'
import { writeCode } from '../markdown/write-inline.ts'

/** Between two fields in a line, and what stands for an empty list. */
export const fieldSeparator = ' · '
export const nothing = '—'

type Value = string | number | readonly string[] | readonly Collaborator[]
export type Fields = readonly (readonly [Field, Value | undefined])[]

/** `label: value · label: value`; an empty string where no field has a value. */
export function writeFields(fields: Fields, locale: Locale): string {
  const written = fields.flatMap(([field, value]) =>
    value === undefined ? [] : [fieldLabels[field][locale] + colon[locale] + writeValue(field, value, locale)],
  )
  return written.join(fieldSeparator)
}

function writeValue(field: Field, value: Value, locale: Locale): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'string') return writeString(field, value, locale)
  if (value.length === 0) return nothing
  return value
    .map((item) => (typeof item === 'string' ? writeListed(item) : writeCollaborator(item, locale)))
    .join(comma[locale])
}

function writeString(field: Field, value: string, locale: Locale): string {
  if (field === 'id') return writeId(value)
  return field === 'unit' ? writeUnit(value, locale) : writeWord(field, value, locale)
}

/** A unit by its name; other words that read like a unit's name stand as code, which is no name. */
function writeUnit(unit: string, locale: Locale): string {
  return unitName(unit, locale) ?? (unitCalled(unit) === undefined ? writeText(unit) : writeCode(unit))
}

function writeWord(field: Field, value: string, locale: Locale): string {
  const choices: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Locale, string>>>>>> = choiceLabels
  return choices[field]?.[value]?.[locale] ?? writeText(value)
}

/** Between the items of a list. The semicolon of a character reference separates nothing. */
export const listSeparators = /[,，、；]|(?<!&#\d{1,7});/g

/** The separators of fields and of lists must not occur in a value. */
const writeText = (text: string): string => escapeText(text).replaceAll('·', reference)

const writeListed = (text: string): string => {
  const written = writeText(text).replace(listSeparators, reference)
  return written === nothing ? reference(written) : written
}

/** Whoever is named without a role does the work. */
function writeCollaborator({ name, role }: Collaborator, locale: Locale): string {
  const [open, close] = brackets[locale]
  if (role === 'responsible' && !/[)）]\s*$/.test(name)) return writeListed(name)
  return writeListed(name) + open + choiceLabels.role[role][locale] + close
}

/** An id stands as code where code can hold it. */
const writeId = (id: string): string => (/^[!-~]+$/.test(id) && !id.includes('`') ? writeCode(id) : writeText(id))
