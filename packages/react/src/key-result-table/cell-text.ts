import type { Locale, Status } from '@okr/core'
import { percent } from '../lib/percent.ts'
import { type ColumnId, columns } from './columns.ts'
import type { KeyResultTableMessages } from './messages.ts'
import type { KeyResultRow } from './row.ts'

/** What a cell shows. */
export function cellText(row: KeyResultRow, id: ColumnId, texts: KeyResultTableMessages, format: NumberText): string {
  const value = columns[id].value(row)
  if (value === undefined) return ''
  if (id === 'progress') return percent(value as number)
  if (id === 'status') return texts.status[value as Status]
  return typeof value === 'number' ? format(value) : value
}

/** What a cell holds: a number to its last digit, in a form that every spreadsheet reads. */
export function cellValue(row: KeyResultRow, id: ColumnId, texts: KeyResultTableMessages): string {
  const value = columns[id].value(row)
  if (id === 'status') return value === undefined ? '' : texts.status[value as Status]
  return value === undefined ? '' : String(value)
}

/** A number as a reader of a locale writes it. */
export type NumberText = (value: number) => string

/** Below a thousand both languages write a number as the program does. */
const plain = /^-?\d{1,3}(?:\.\d{1,6})?$/u

/** Making a formatter costs more than a whole table of numbers, so it is made for the first number that needs one. */
export function numberFormat(locale: Locale): NumberText {
  let format: Intl.NumberFormat | undefined
  return (value) => {
    const text = String(value)
    if (plain.test(text)) return text
    format ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    return format.format(value)
  }
}
