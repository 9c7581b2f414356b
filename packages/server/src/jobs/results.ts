import { csvText, fieldTexts, type Locale, type Localized, labelOf, parameters } from '@okr/core'
import type { RowOutcome } from './job.ts'
import type { TableProblem } from './rows/table.ts'

/** One line of what a batch gives. `guide` is an object where JSON was asked for, and text else. */
export interface ResultLine {
  readonly row: number
  readonly state: RowOutcome['state']
  readonly params: RowOutcome['job']['input']['params']
  readonly degraded?: readonly string[]
  readonly reason?: Localized
  readonly guide?: unknown
}

export async function resultLine(outcome: RowOutcome): Promise<ResultLine> {
  const { row, state, job } = outcome
  const { params, format } = job.input
  if (state === 'failed') return { row, state, params, reason: outcome.failure.reason }
  if (state !== 'done') return { row, state, params }
  const content = await outcome.content()
  return { row, state, params, degraded: outcome.degraded, guide: format === 'json' ? JSON.parse(content) : content }
}

/** All that a batch has come to, a JSON object a line. */
export async function* resultLines(rows: AsyncIterable<RowOutcome>): AsyncGenerator<string> {
  for await (const outcome of rows) yield `${JSON.stringify(await resultLine(outcome))}\n`
}

const texts = {
  'zh-CN': {
    row: '行',
    state: '状态',
    file: '文件',
    note: '说明',
    done: '完成',
    failed: '失败',
    waiting: '未写',
    wrong: '有误',
    degraded: '由内置写作器代写的章节：',
  },
  en: {
    row: 'Row',
    state: 'State',
    file: 'File',
    note: 'Note',
    done: 'done',
    failed: 'failed',
    waiting: 'waiting',
    wrong: 'wrong',
    degraded: 'Sections by the composer instead: ',
  },
} as const

function noteOn(outcome: RowOutcome, locale: Locale): string {
  if (outcome.state === 'failed') return outcome.failure.reason[locale]
  if (outcome.state !== 'done' || outcome.degraded.length === 0) return ''
  return `${texts[locale].degraded}${outcome.degraded.join(', ')}`
}

/** A table of the rows for people: which guide is whose, and what is wrong with the others. */
export async function indexCsv(
  rows: AsyncIterable<RowOutcome>,
  fileOf: (outcome: RowOutcome) => string,
  problems: readonly TableProblem[],
  locale: Locale,
): Promise<string> {
  const text = texts[locale]
  const shown = parameters.filter((parameter) => parameter !== 'locale')
  const lines: { readonly row: number; readonly cells: readonly (string | number)[] }[] = problems.map(
    ({ line, column, message }) => {
      const note = column === null ? message[locale] : `${column}: ${message[locale]}`
      return { row: line ?? 0, cells: [line ?? '', text.wrong, '', ...shown.map(() => ''), note] }
    },
  )
  for await (const outcome of rows) {
    const { params } = outcome.job.input
    const values = shown.map((parameter) =>
      [params[parameter] ?? []]
        .flat()
        .map((value) => labelOf(parameter, value, locale))
        .join('; '),
    )
    const file = outcome.state === 'done' ? fileOf(outcome) : ''
    lines.push({
      row: outcome.row,
      cells: [outcome.row, text[outcome.state], file, ...values, noteOn(outcome, locale)],
    })
  }
  const header = [text.row, text.state, text.file, ...shown.map((one) => fieldTexts[one].label[locale]), text.note]
  return csvText([header, ...lines.toSorted((a, b) => a.row - b.row).map(({ cells }) => cells)])
}
