import type { Locale } from '@okr/core'
import { type KeyResultRanges, type ParsedKeyResult, parseKeyResult, type Range } from '@okr/core/kr'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import type { Given } from '../quick/quick-command.ts'
import type { Terminal } from '../terminal.ts'
import { printable } from './colours.ts'
import { linesOf, trimmed } from './lines.ts'
import { messages } from './messages.ts'
import { localeOf } from './settings.ts'
import { padded, widthOf } from './width.ts'

const names: Readonly<Record<keyof KeyResultRanges | 'unit' | 'direction', readonly [zh: string, en: string]>> = {
  metric: ['指标', 'metric'],
  baseline: ['基线', 'baseline'],
  target: ['目标值', 'target'],
  change: ['变化', 'change'],
  deadline: ['期限', 'deadline'],
  dataSource: ['数据来源', 'source'],
  owner: ['负责人', 'owner'],
  unit: ['单位', 'unit'],
  direction: ['方向', 'direction'],
}

const nameOf = (field: keyof typeof names, locale: Locale): string => names[field][locale === 'en' ? 1 : 0]

const show = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(' · ')
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : String(value)

/** `^^^^ metric` under its stretch of the sentence. */
function caretLine(text: string, { start, end }: Range, label: string): string {
  const before = ' '.repeat(widthOf(text.slice(0, start)))
  return `${before}${'^'.repeat(Math.max(1, widthOf(text.slice(start, end))))} ${label}`
}

function pretty(source: string, { fields, ranges }: ParsedKeyResult, locale: Locale): string {
  const text = printable(source)
  const carets = (Object.keys(ranges) as (keyof KeyResultRanges)[])
    .flatMap((field) => [ranges[field] ?? []].flat().map((range) => ({ range, label: nameOf(field, locale) })))
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, label }) => caretLine(text, range, label))
  const values = (Object.keys(names) as (keyof typeof names)[]).flatMap((field) => {
    const value = fields[field]
    return value === null || value === undefined
      ? []
      : [`  ${padded(nameOf(field, locale), 10)}${printable(show(value))}`]
  })
  return `${[text, ...carets, '', ...values].join('\n')}\n`
}

async function sentences(words: readonly string[], terminal: Terminal, locale: Locale): Promise<string[]> {
  if (words.length > 0 && words.join(' ') !== '-') return [words.join(' ')]
  if (words.length === 0 && !terminal.hasInput) throw new Failure(message(messages.nothingToRead, locale), 2)
  const text = await terminal.readInput()
  const lines = Array.from(linesOf(text), (line) => trimmed(text, line))
  return lines.filter(({ start, end }) => start < end).map(({ start, end }) => text.slice(start, end))
}

/** `okr parse`: the fields of a key result and where they stand; with several lines, JSON is one value a line. */
export async function showParsed(
  words: readonly string[],
  given: Given,
  terminal: Terminal,
  spoken: Locale,
): Promise<number> {
  const { locale: asked, format } = given
  const locale = asked === undefined ? spoken : localeOf(asked, '--locale', spoken)
  const all = await sentences(words, terminal, locale)
  const parsed = all.map((text) => ({ text, result: parseKeyResult(text) }))
  const written = parsed.map(({ text, result }) =>
    format === 'json'
      ? `${JSON.stringify({ text, fields: result.fields, ranges: result.ranges }, null, all.length > 1 ? 0 : 2)}\n`
      : pretty(text, result, locale),
  )
  terminal.out(written.join(format === 'json' ? '' : '\n'))
  return 0
}
