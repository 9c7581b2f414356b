import type { Token, Tokens } from 'marked'
import type { Line } from '../read/lines.ts'
import { type Columns, okrColumns } from './columns.ts'
import { keyResultLabel, objectiveLabel } from './labels.ts'
import { readFields } from './read-field.ts'

const isTable = (token: Token | undefined): token is Tokens.Table => token?.type === 'table'
const columnsOf = ({ header }: Tokens.Table): Columns => okrColumns(header.map(({ text }) => text))

/** Whether the rows of a table are key results of an objective that stands above it. */
export const isKeyResultTable = (token: Token | undefined): token is Tokens.Table => {
  if (!isTable(token)) return false
  const { objective, keyResult } = columnsOf(token)
  return keyResult >= 0 && objective < 0
}

/** Rows of a table as lines: a key result each, what its other columns say beneath it. */
export function keyResultLines(table: Tokens.Table): Line[] {
  const { keyResult, objective } = columnsOf(table)
  return table.rows.flatMap((row) => {
    const cells = row.map(({ text }, column) => ({ text: text.trim(), column }))
    const isLabel = (text: string): boolean => /^\*{0,2}KR\s?\d{0,2}(?:\.\d)?\*{0,2}$/i.test(text)
    const own = cells[keyResult]
    const text = own && isLabel(own.text) ? cells.find(({ column }) => column > keyResult) : own
    if (!text || text.text === '') return []
    const others = cells.filter(
      (cell) => cell !== text && cell !== own && cell.column !== objective && cell.text !== '',
    )
    const fields = others.map(
      ({ text: value, column }) => `${table.header[column]?.text.replaceAll('*', '')}：${value}`,
    )
    const beneath = fields.filter((line) => readFields(line) !== undefined).map((markdown) => line(markdown, []))
    return [line(text.text, beneath)]
  })
}

const line = (markdown: string, beneath: readonly Line[]): Line => ({ markdown, listed: true, beneath })

interface Group {
  /** Markdown of the objective, without its label. */
  readonly sentence: string
  readonly lines: readonly Line[]
}

/** Objectives with their key results from a table that has a column for each; an empty cell repeats the one above. */
export function objectiveGroups(token: Token): Group[] | undefined {
  if (!isTable(token)) return undefined
  const { objective, keyResult } = columnsOf(token)
  if (objective < 0 || keyResult < 0) return undefined
  const groups: { sentence: string; rows: Tokens.TableCell[][] }[] = []
  for (const row of token.rows) {
    const cell = row[objective]?.text.trim() ?? ''
    const sentence = objectiveLabel(cell)?.rest ?? cell
    const last = groups.at(-1)
    if (last && (cell === '' || sentence === last.sentence)) last.rows.push(row)
    else if (sentence !== '') groups.push({ sentence, rows: [row] })
  }
  return groups.map(({ sentence, rows }) => ({ sentence, lines: splitCells(keyResultLines({ ...token, rows })) }))
}

/** A cell may hold several key results, with breaks between them. */
const splitCells = (lines: readonly Line[]): Line[] =>
  lines.flatMap(({ markdown, beneath }) => {
    const parts = markdown.split(/<br\s?\/?>/i).map((part) => part.trim())
    const labelled = parts.filter((part) => keyResultLabel(part) !== undefined)
    return labelled.length > 1
      ? parts.filter((part) => part !== '').map((part) => line(part, []))
      : [line(markdown, beneath)]
  })
