import { latestValues } from '../okr/check-in.ts'
import type { KeyResult } from '../okr/key-result.ts'
import type { Objective, OkrSet } from '../okr/objective.ts'
import { csvRows, csvText } from '../text/csv.ts'
import type { Locale } from '../text/locale.ts'
import { type Column, columnNamed, columns } from './fields.ts'
import { fileMessages } from './messages.ts'
import { type OkrFileReading, unreadable } from './reading.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Objectives and key results as a table, a key result a row, with the last value that was checked in. What a table has
 * no place for, check-ins and the cycle, is not in it.
 */
export function okrSetCsv({ objectives, checkIns = [] }: OkrSet, locale: Locale): string {
  const values = latestValues(checkIns)
  const rows = objectives.flatMap((objective) => {
    const results: readonly (KeyResult | undefined)[] =
      objective.keyResults.length > 0 ? objective.keyResults : [undefined]
    return results.map((keyResult) => {
      const current = keyResult && (values.get(keyResult.id) ?? keyResult.current)
      return rowOf(objective, keyResult && { ...keyResult, current }, locale)
    })
  })
  return csvText([columns.map(({ label }) => label[locale]), ...rows])
}

const rowOf = (objective: Objective, keyResult: object | undefined, locale: Locale) =>
  columns.map(({ of, field, write }) => {
    const value = ((of === 'objective' ? objective : (keyResult ?? {})) as Fields)[field]
    return value === undefined ? undefined : write(value as never, locale)
  })

/** A table of OKRs: by its headings, in either language; rows without an objective belong to the one above. */
export function readOkrCsv(text: string, locale: Locale): OkrFileReading {
  const texts = fileMessages[locale]
  const [header = [], ...rows] = csvRows(text)
  const named = header.map(columnNamed)
  if (!named.some((column) => column?.of === 'keyResult' && column.field === 'text')) {
    return unreadable(texts.noColumns(header.filter((cell) => cell.trim() !== '')))
  }
  const unknown = header.filter((cell, index) => cell.trim() !== '' && !named[index])
  const problems: string[] = []
  const objectives: Draft[] = []
  for (const [index, cells] of rows.entries()) {
    const row = readRow(named, cells, (column, cell) =>
      problems.push(texts.cell(index + 2, column.label[locale], cell)),
    )
    if (!place(row, objectives)) problems.push(texts.noObjective(index + 2))
  }
  if (problems.length > 0) return { set: undefined, problems }
  return { set: { objectives: objectives.map(finished) }, notes: unknown.map(texts.unknownColumn) }
}

interface Draft {
  readonly fields: Fields
  readonly keyResults: Fields[]
}

type Row = Readonly<Record<Column['of'], Fields>>

function readRow(
  named: readonly (Column | undefined)[],
  cells: readonly string[],
  onProblem: (column: Column, cell: string) => void,
): Row {
  const row: Record<Column['of'], Record<string, unknown>> = { objective: {}, keyResult: {} }
  for (const [index, column] of named.entries()) {
    const cell = cells[index]?.trim() ?? ''
    if (!column || cell === '') continue
    // Line breaks at the end of a list say something.
    const value = column.read(cells[index] ?? '') ?? undefined
    if (value === undefined) onProblem(column, cell)
    else row[column.of][column.field] ??= typeof value === 'string' ? value.trim() : value
  }
  return row
}

/** Whether the row belongs to an objective: one of its own, or the last. */
function place({ objective, keyResult }: Row, objectives: Draft[]): boolean {
  const last = objectives.at(-1)
  const isLast =
    last !== undefined &&
    (objective['text'] === undefined || objective['text'] === last.fields['text']) &&
    (objective['id'] === undefined || objective['id'] === last.fields['id'])
  if (!isLast && objective['text'] === undefined) return false
  const draft = isLast ? last : { fields: objective, keyResults: [] }
  if (!isLast) objectives.push(draft)
  if (keyResult['text'] !== undefined) draft.keyResults.push(keyResult)
  return true
}

function finished({ fields, keyResults }: Draft, index: number): Objective {
  const id = typeof fields['id'] === 'string' ? fields['id'] : `O${index + 1}`
  return {
    ...fields,
    id,
    keyResults: keyResults.map((one, at) => ({ ...one, id: one['id'] ?? `${id}-KR${at + 1}` })),
  } as unknown as Objective
}
