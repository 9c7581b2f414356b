import type { Locale, Status } from '@okr/core'
import { type ColumnId, columns } from './columns.ts'
import type { KeyResultTableMessages } from './messages.ts'
import type { KeyResultRow } from './row.ts'

/** What a cell shows. */
export function cellText(
  row: KeyResultRow,
  id: ColumnId,
  texts: KeyResultTableMessages,
  format: Intl.NumberFormat,
): string {
  const value = columns[id].value(row)
  if (value === undefined) return ''
  if (id === 'progress') return `${Math.floor((value as number) * 100 + 1e-9)}%`
  if (id === 'status') return texts.status[value as Status]
  return typeof value === 'number' ? format.format(value) : value
}

/** What a cell holds: a number to its last digit, in a form that every spreadsheet reads. */
export function cellValue(row: KeyResultRow, id: ColumnId, texts: KeyResultTableMessages): string {
  const value = columns[id].value(row)
  if (id === 'status') return value === undefined ? '' : texts.status[value as Status]
  return value === undefined ? '' : String(value)
}

/** Making a formatter costs more than a whole table of numbers. */
export const numberFormat = (locale: Locale): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
