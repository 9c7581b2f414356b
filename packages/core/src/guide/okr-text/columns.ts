import { headingKey } from '../lexicon/identify.ts'

/** What a column of objectives and one of key results are called, as `headingKey` gives it. */
export const objectiveNames: ReadonlySet<string> = new Set([
  'o',
  '目标',
  '目标(o)',
  'objective',
  'objectives',
  'objective(o)',
  'okr目标',
])
export const keyResultNames: ReadonlySet<string> = new Set([
  'kr',
  'krs',
  '关键结果',
  '关键成果',
  '关键结果(kr)',
  '关键成果(kr)',
  'keyresult',
  'keyresults',
  'keyresult(kr)',
])

export interface Columns {
  readonly objective: number
  readonly keyResult: number
}

/** The columns that hold objectives and key results, or -1 each. */
export function okrColumns(header: readonly string[]): Columns {
  const keys = header.map((cell) => headingKey(cell.replaceAll('**', '')))
  return {
    objective: keys.findIndex((key) => objectiveNames.has(key)),
    keyResult: keys.findIndex((key) => keyResultNames.has(key)),
  }
}
