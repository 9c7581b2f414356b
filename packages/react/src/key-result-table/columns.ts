import { numberIn } from '../lib/number-in.ts'
import { withField } from '../lib/with-field.ts'
import { type KeyResultRow, progressOf, rowStatus } from './row.ts'

export const columnIds = [
  'id',
  'objective',
  'text',
  'owner',
  'team',
  'baseline',
  'target',
  'current',
  'unit',
  'progress',
  'status',
  'deadline',
] as const
export type ColumnId = (typeof columnIds)[number]

/** Fields of the key result that cells edit. */
export const cellFields = ['text', 'owner', 'baseline', 'target', 'current', 'unit', 'deadline'] as const
type Field = (typeof cellFields)[number]

interface Column {
  /** In pixels, at first. */
  readonly width: number
  readonly value: (row: KeyResultRow) => string | number | undefined
  readonly field?: Field
  readonly isNumber?: true
}

const field = (name: Field, width: number): Column => ({
  width,
  value: ({ keyResult }) => keyResult[name],
  field: name,
})
const number = (name: 'baseline' | 'target' | 'current'): Column => ({ ...field(name, 88), isNumber: true })

export const columns: Readonly<Record<ColumnId, Column>> = {
  id: { width: 96, value: ({ keyResult }) => keyResult.id },
  objective: { width: 200, value: ({ objective }) => objective.text },
  text: field('text', 320),
  owner: field('owner', 112),
  team: { width: 112, value: ({ team }) => team },
  baseline: number('baseline'),
  target: number('target'),
  current: number('current'),
  unit: field('unit', 72),
  progress: { width: 104, value: progressOf, isNumber: true },
  status: { width: 112, value: rowStatus },
  deadline: field('deadline', 112),
}

/** What became of words that were put into a cell. */
export type Edit = { readonly row: KeyResultRow } | { readonly problem: 'readOnly' | 'noNumber' | 'empty' }

/** The row with other words in a cell; no words at all take the field away. */
export function withCell(row: KeyResultRow, id: ColumnId, typed: string): Edit {
  const { field: name, isNumber } = columns[id]
  const words = typed.trim()
  if (name === undefined) return { problem: 'readOnly' }
  if (words === '') return name === 'text' ? { problem: 'empty' } : { row: withValue(row, name, undefined) }
  if (!isNumber) return { row: withValue(row, name, words) }
  const value = numberIn(words)
  return value === undefined ? { problem: 'noNumber' } : { row: withValue(row, name, value) }
}

/** The row with another value in a field; undefined takes the field away. */
export function withValue(row: KeyResultRow, name: Field, value: string | number | undefined): KeyResultRow {
  return { ...row, keyResult: withField(row.keyResult, name, value) }
}
