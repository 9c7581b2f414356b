import type { Locale } from '@okr/core'
import { paceOf } from '@okr/server/jobs'
import { message } from '../locale.ts'
import { costText } from '../model/amounts.ts'
import type { BatchGiven, BatchReport } from './batch.ts'
import { messages } from './messages.ts'
import { rate } from './progress-bar.ts'

/** More of one kind would push the rest off the screen. */
const mostShown = 20

const perSecond = ({ written, milliseconds }: BatchReport): number => paceOf(written, 0, milliseconds)?.perSecond ?? 0

function cut(lines: readonly string[], path: string, locale: Locale): string[] {
  const more = lines.length - mostShown
  return more <= 0
    ? [...lines]
    : [...lines.slice(0, mostShown), message(messages.more, locale, { count: String(more), path })]
}

function problemLines({ read, target }: BatchReport, locale: Locale): string[] {
  if (read.problems.length === 0) return []
  const lines = read.problems.map((problem) =>
    message(messages.problem, locale, {
      line: String(problem.line ?? 0),
      column: problem.column === null ? '' : `[${problem.column}] `,
      message: problem.message[locale],
    }),
  )
  const head = message(messages.problems, locale, { count: String(lines.length) })
  return [head, ...cut(lines, target.index, locale)]
}

function failureLines({ failures, target }: BatchReport, locale: Locale): string[] {
  if (failures.length === 0) return []
  const lines = failures.map(({ row, reason }) => message(messages.failure, locale, { row: String(row), reason }))
  const head = message(messages.failed, locale, { count: String(lines.length) })
  return [head, ...cut(lines, target.index, locale), messages.retry[locale]]
}

function endLine({ end }: BatchReport, { maxCost = '' }: BatchGiven, locale: Locale): string[] {
  switch (end.by) {
    case 'empty':
      return []
    case 'signal':
      return [messages.stopped[locale]]
    case 'budget':
      return [message(messages.budget, locale, { most: maxCost })]
    case 'failure':
      return [message(messages.failureOfAll, locale, { reason: end.reason[locale] })]
  }
}

/** What a person is told when a batch ends. */
export function reportText(report: BatchReport, given: BatchGiven, locale: Locale): string {
  const { counts, read, target, milliseconds, degraded } = report
  const done = message(messages.done, locale, {
    done: String(counts.done),
    total: String(counts.total),
    seconds: (milliseconds / 1000).toFixed(1),
    rate: rate(perSecond(report)),
    cost: counts.cost ? `, ${costText(counts.cost, locale)}` : '',
    path: target.path,
  })
  const lines = [
    ...(read.unused.length > 0 ? [message(messages.unused, locale, { columns: read.unused.join(', ') })] : []),
    ...problemLines(report, locale),
    ...failureLines(report, locale),
    ...(degraded > 0 ? [message(messages.degraded, locale, { count: String(degraded), path: target.index })] : []),
    ...endLine(report, given, locale),
    done,
  ]
  return `${lines.join('\n')}\n`
}

/** The same for programs. */
export function reportJson(report: BatchReport, locale: Locale): string {
  const { counts, read, end, target, milliseconds, failures, degraded } = report
  const problems = read.problems.map(({ line, column, message: text }) => ({ line, column, message: text[locale] }))
  const pace = { seconds: milliseconds / 1000, perSecond: perSecond(report) }
  const stopped = end.by === 'empty' ? null : end.by
  const shown = { ...counts, degraded, problems, failures, unused: read.unused, stopped, ...pace, output: target.path }
  return `${JSON.stringify(shown, null, 2)}\n`
}

/** 0 all written; 1 some rows are wrong or failed; 2 it was stopped. */
export function exitCodeOf({ end, read, counts }: BatchReport): number {
  if (end.by !== 'empty') return 2
  return read.problems.length > 0 || counts.failed > 0 ? 1 : 0
}
